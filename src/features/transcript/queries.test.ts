// @vitest-environment happy-dom
import { focusManager, QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { transcriptQueries } from './queries.ts';

const call = vi.hoisted(() => vi.fn(() => Promise.resolve({ running: true })));
vi.mock('../../lib/api-client.ts', () => ({ call }));

let client: QueryClient;
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  call.mockClear();
  focusManager.setFocused(true);
  // As in the app, where coming back to the page does not ask for everything again.
  client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });
  client.mount();
  stop = new QueryObserver(client, transcriptQueries.running('c')).subscribe(() => undefined);
});
afterEach(() => {
  stop();
  client.unmount();
  focusManager.setFocused(undefined);
  vi.useRealTimers();
});

/** In which of the seconds to come it asks. */
async function askedIn(seconds: number): Promise<number[]> {
  const at: number[] = [];
  for (let second = 1; second <= seconds; second++) {
    const before = call.mock.calls.length;
    await vi.advanceTimersByTimeAsync(1_000);
    if (call.mock.calls.length > before) at.push(second);
  }
  return at;
}

it('asks whether a conversation runs at once, then after 2, 4, 8, 16 and every 30 seconds', async () => {
  expect(call).toHaveBeenCalledOnce();
  expect(await askedIn(95)).toEqual([2, 6, 14, 30, 60, 90]);
});

it('slows down in the same way when it is not answered', async () => {
  await askedIn(1);
  call.mockRejectedValue(new Error('no answer'));
  expect(await askedIn(60)).toEqual([1, 5, 13, 29, 59]);
});

it('does not ask while nobody looks, and at once when somebody does again', async () => {
  await askedIn(3);
  focusManager.setFocused(false);
  expect(await askedIn(300)).toEqual([]);
  focusManager.setFocused(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(call).toHaveBeenCalledTimes(3);
});
