import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heldUpstream } from '../../testing/held-upstream.ts';
import { upstreamCall } from '../../testing/upstream-call.ts';
import { UpstreamError, type UpstreamCall } from '../upstream.ts';
import { limitCalls, type LimitOptions } from './limit-calls.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(options: Partial<LimitOptions> = {}) {
  const { upstream, held } = heldUpstream();
  const limited = limitCalls(upstream, {
    maxInFlight: 4,
    maxWaiting: 100,
    maxWaitingEach: 100,
    maxWaitMs: 10_000,
    ...options,
  });
  const ends: string[] = [];
  const send = (path: string, changes: Partial<UpstreamCall> = {}) =>
    limited.upstream(upstreamCall({ path, ...changes })).then(
      () => void ends.push(path),
      (error: unknown) =>
        void ends.push(error instanceof UpstreamError ? `${path} ${error.kind}` : String(error)),
    );
  return { ...limited, held, ends, send, paths: () => held.map(({ call }) => call.path) };
}
const settle = () => vi.advanceTimersByTimeAsync(0);

test('no more calls than allowed are in flight, and each that ends lets one in', async () => {
  const { send, held, paths, state } = open();
  for (let i = 0; i < 10; i++) void send(String(i));
  await settle();
  expect(paths()).toEqual(['0', '1', '2', '3']);
  expect(state()).toMatchObject({ inFlight: 4, waiting: { foreground: 6, background: 0 } });
  held[2]?.answer();
  held[0]?.fail(new UpstreamError('unreachable', 'x'));
  await settle();
  expect(paths()).toEqual(['0', '1', '2', '3', '4', '5']);
  for (let i = 0; i < 10; i++) {
    held[i]?.answer();
    await settle();
  }
  expect(paths()).toHaveLength(10);
  expect(state()).toMatchObject({ inFlight: 0, waiting: { foreground: 0, background: 0 } });
});

test('background work holds half of the places at most, also when nobody else wants them', async () => {
  const { send, held, paths } = open();
  for (let i = 0; i < 6; i++) void send(`scan ${i}`, { background: true });
  await settle();
  expect(paths()).toEqual(['scan 0', 'scan 1']);
  void send('click 0');
  void send('click 1');
  void send('click 2');
  await settle();
  expect(paths().slice(2)).toEqual(['click 0', 'click 1']);
  held[0]?.answer();
  await settle();
  expect(paths().at(-1)).toBe('click 2');
});

test('a 429 makes room for fewer', async () => {
  const { send, held, state, paths } = open();
  for (let i = 0; i < 8; i++) void send(String(i));
  await settle();
  held[0]?.answer(429);
  await settle();
  expect(state()).toMatchObject({ limit: 2, inFlight: 3 });
  held[1]?.answer();
  await settle();
  expect(paths()).toHaveLength(4);
  held[2]?.answer();
  await settle();
  expect(paths()).toHaveLength(5);
});

test('a call that is aborted leaves the queue and is never sent', async () => {
  const { send, held, ends, paths, state } = open({ maxInFlight: 1 });
  const leaving = new AbortController();
  void send('first');
  void send('gone', { signal: leaving.signal });
  void send('last');
  leaving.abort();
  await settle();
  expect(ends).toEqual(['gone cancelled']);
  held[0]?.answer();
  await settle();
  expect(paths()).toEqual(['first', 'last']);
  void send('late', { signal: leaving.signal });
  await settle();
  expect(ends.at(-1)).toBe('late cancelled');
  expect(state().turnedAway).toBe(0);
});

test('who waits too long, or finds the queue full, is told when to come again', async () => {
  const { upstream, send, ends, held, state } = open({ maxInFlight: 1, maxWaiting: 3, maxWaitingEach: 2 });
  void send('in flight');
  void send('a1', { personId: 'a' });
  void send('a2', { personId: 'a' });
  void send('a3', { personId: 'a' });
  void send('b1', { personId: 'b' });
  await settle();
  expect(ends).toEqual(['a3 busy']);
  await expect(upstream(upstreamCall({ personId: 'c' }))).rejects.toMatchObject({
    kind: 'busy',
    retryAfterMs: 2_000,
  });
  await vi.advanceTimersByTimeAsync(9_999);
  held[0]?.answer();
  await vi.advanceTimersByTimeAsync(1);
  expect(ends.slice(1)).toEqual(['in flight', 'a2 busy', 'b1 busy']);
  expect(state()).toMatchObject({ turnedAway: 4, waiting: { foreground: 0 } });
});
