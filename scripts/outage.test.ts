import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardUpstream } from '../server/gateway/load/guard-upstream.ts';
import { UpstreamError, type UpstreamFailure } from '../server/gateway/upstream.ts';
import { upstreamCall } from '../server/testing/upstream-call.ts';
import { HttpError } from '../src/lib/api-error.ts';
import { RetryBudget } from '../src/lib/retry-budget.ts';
import { retryReadDelay, shouldRetryRead } from '../src/lib/retry-read.ts';
import { wait } from '../src/lib/wait.ts';

const TABS = 50;
const DOWN_MS = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Guard = ReturnType<typeof guardUpstream>['upstream'];

/** Fifty tabs that each read something every two seconds while Alli is down, with the retries of page and gateway. */
async function outage(failure: UpstreamFailure, afterMs: number, isGuarded: boolean) {
  let attempts = 0;
  let userCalls = 0;
  const alli: Guard = async () => {
    attempts++;
    await wait(afterMs);
    throw new UpstreamError(failure, 'planted');
  };
  const load = { maxInFlight: 16, maxWaiting: 1_000, maxWaitingEach: 500, maxWaitMs: 10_000 };
  const guard = isGuarded ? guardUpstream(alli, { ...load, failures: 10, pauseMs: 5_000 }).upstream : alli;

  const read = async (path: string, budget: RetryBudget) => {
    for (let failures = 0; ; failures++) {
      budget.called();
      const error: unknown = await guard(upstreamCall({ path })).catch((reason: unknown) => reason);
      const httpError = asHttpError(error);
      if (!shouldRetryRead(failures, httpError, budget)) return;
      await wait(retryReadDelay(failures, httpError));
    }
  };
  const tab = async (number: number) => {
    const budget = new RetryBudget();
    await wait(number * 37);
    while (performance.now() - began < DOWN_MS) {
      userCalls++;
      await Promise.all([read(`/${number}/${userCalls}`, budget), wait(2_000)]);
    }
  };
  const began = performance.now();
  const tabs = Promise.all(Array.from({ length: TABS }, (_, i) => tab(i)));
  await vi.advanceTimersByTimeAsync(DOWN_MS * 3);
  await tabs;
  return attempts / userCalls;
}

function asHttpError(error: unknown): HttpError {
  if (!(error instanceof UpstreamError)) throw error;
  return new HttpError({
    call: 'listConversations',
    status: error.kind === 'timeout' ? 504 : error.kind === 'paused' || error.kind === 'busy' ? 503 : 502,
    speaker: 'gateway',
    code: null,
    said: null,
    retryAfterMs: error.retryAfterMs,
    requestId: 'r',
  });
}

test.each([
  ['refused', 1],
  ['unreachable', 50],
  ['timeout', 15_000],
] as const)(
  'an Alli that is down for a minute (%s) is asked at most 1.1 times per call of a person',
  async (failure, afterMs) => {
    expect(await outage(failure, afterMs, true)).toBeLessThanOrEqual(1.1);
  },
);

test('without the gateway in between it would be asked more often', async () => {
  expect(await outage('unreachable', 50, false)).toBeGreaterThan(1.1);
});
