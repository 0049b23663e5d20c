import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Journal } from './create-journal.ts';
import { eventStream } from './event-stream.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('it goes on as long as whoever opened it is signed in, and ends with the first beat after', async () => {
  let isSignedIn = true;
  let listening = 0;
  const listen: Journal['listen'] = () => {
    listening++;
    return () => listening--;
  };
  const identify = () => (isSignedIn ? Promise.resolve() : Promise.reject(new Error('signed out')));
  const never = new AbortController().signal;
  const { body } = eventStream({ listen }, identify, never, never);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toContain('event: ready');
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await reader?.read())?.value).toBe(': still here\n\n');
  expect(listening).toBe(1);

  isSignedIn = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect((await reader?.read())?.done).toBe(true);
  expect(listening).toBe(0);
});
