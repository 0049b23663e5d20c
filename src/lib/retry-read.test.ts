import { describe, expect, test } from 'vitest';
import { ContractError, HttpError, NetworkError } from './api-error.ts';
import { RetryBudget } from './retry-budget.ts';
import { retryReadDelay, shouldRetryRead } from './retry-read.ts';

const http = (status: number, retryAfterMs: number | null = null) =>
  new HttpError({
    call: 'listConversations',
    status,
    speaker: 'alli',
    code: null,
    said: null,
    retryAfterMs,
    requestId: 'r',
  });
const network = new NetworkError('listConversations', new TypeError('failed'));
/** Tries in all, the first included. */
function tries(error: unknown, budget = new RetryBudget()): number {
  let failures = 0;
  while (shouldRetryRead(failures, error, budget)) failures++;
  return failures + 1;
}

describe('a read is tried', () => {
  test.each([
    ['no answer', network, 3],
    ['500', http(500), 3],
    ['503', http(503), 3],
    ['429', http(429), 6],
    ['400', http(400), 1],
    ['401', http(401), 1],
    ['404', http(404), 1],
    ['a broken contract', new ContractError('listConversations', 'x', '', null), 1],
    ['a mistake of our own', new TypeError('x'), 1],
  ])('after %s', (_, error, count) => {
    expect(tries(error)).toBe(count);
  });
});

test('a page that is refused everything makes at most one retry for ten calls, besides its reserve', () => {
  const budget = new RetryBudget();
  let [calls, retries] = [0, 0];
  const call = () => {
    calls++;
    budget.called();
  };
  for (let i = 0; i < 1_000; i++) {
    call();
    for (let failures = 0; shouldRetryRead(failures, http(503), budget); failures++) {
      retries++;
      call();
    }
  }
  expect(retries).toBeLessThanOrEqual(calls / 10 + 10);
  expect(retries).toBeGreaterThan(calls / 12);
});

describe('the pause', () => {
  test('is what Alli asks for, also where that is none', () => {
    expect(retryReadDelay(0, http(429, 7000))).toBe(7000);
    expect(retryReadDelay(1, http(503, 0))).toBe(0);
  });
  test('else lies anywhere in a span that doubles, so that many readers do not come back at once', () => {
    const spans = [0, 1, 2].map((failures) => retryReadDelay(failures, http(429), () => 1));
    expect(spans).toEqual([600, 1200, 2400]);
    expect(retryReadDelay(2, network, () => 0)).toBe(0);
    expect(retryReadDelay(0, network, () => 0.5)).toBe(300);
  });
});
