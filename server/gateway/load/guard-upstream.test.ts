import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heldUpstream } from '../../testing/held-upstream.ts';
import { upstreamCall } from '../../testing/upstream-call.ts';
import { UpstreamError } from '../upstream.ts';
import { guardUpstream, type LoadOptions } from './guard-upstream.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const options: LoadOptions = {
  maxInFlight: 16,
  maxWaiting: 1_000,
  maxWaitingEach: 500,
  maxWaitMs: 10_000,
  failures: 10,
  pauseMs: 5_000,
};
const refused = () => new UpstreamError('refused', 'ECONNREFUSED');

test('a refused connection is tried once more, and only once', async () => {
  const { upstream, held } = heldUpstream();
  const guard = guardUpstream(upstream, options);
  const answer = guard.upstream(upstreamCall({ method: 'POST' }));
  await vi.advanceTimersByTimeAsync(0);
  held[0]?.fail(refused());
  await vi.advanceTimersByTimeAsync(0);
  held[1]?.answer();
  expect((await answer).status).toBe(200);

  const failing = guard.upstream(upstreamCall()).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(0);
  held[2]?.fail(refused());
  await vi.advanceTimersByTimeAsync(0);
  held[3]?.fail(refused());
  expect(await failing).toMatchObject({ kind: 'refused' });
  expect(held).toHaveLength(4);
  expect(guard.state()).toMatchObject({ retries: 2, breaker: { failures: 1 } });
});

test.each(['unreachable', 'timeout'] as const)('%s is not: it may have been done', async (kind) => {
  const { upstream, held } = heldUpstream();
  const guard = guardUpstream(upstream, options);
  const answer = guard.upstream(upstreamCall({ method: 'POST' })).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(0);
  held[0]?.fail(new UpstreamError(kind, 'x'));
  expect(await answer).toMatchObject({ kind });
  expect(held).toHaveLength(1);
});

test('when Alli goes down, those who wait are not sent one by one into the void', async () => {
  const { upstream, held } = heldUpstream();
  const guard = guardUpstream(upstream, options);
  const ends = Array.from({ length: 200 }, (_, i) =>
    guard.upstream(upstreamCall({ path: `/${i}` })).catch((error: unknown) => error),
  );
  await vi.advanceTimersByTimeAsync(0);
  expect(held).toHaveLength(16);
  // The list grows while it is walked: whatever is sent, fails.
  for (const call of held) {
    call.fail(new UpstreamError('unreachable', 'ECONNRESET'));
    await vi.advanceTimersByTimeAsync(0);
  }
  const kinds = (await Promise.all(ends)).map((error) =>
    error instanceof UpstreamError ? error.kind : 'answered',
  );
  expect(kinds.filter((kind) => kind === 'paused').length).toBeGreaterThan(150);
  expect(held.length).toBeLessThan(30);
});
