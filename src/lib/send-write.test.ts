import { describe, expect, test } from 'vitest';
import { ContractError, HttpError, NetworkError } from './api-error.ts';
import { RetryBudget } from './retry-budget.ts';
import { sendWrite, writeOutcome } from './send-write.ts';

const http = (facts: Partial<HttpError>) =>
  new HttpError({
    call: 'setTitle',
    status: 500,
    speaker: 'alli',
    code: null,
    said: null,
    retryAfterMs: null,
    requestId: 'r',
    ...facts,
  });
const network = new NetworkError('setTitle', new TypeError('failed'));
const limited = http({ status: 429, retryAfterMs: 1500 });

/** Sends a write that fails with each error in turn and then succeeds; gives attempts, pauses and end. */
async function run(kind: 'repeatable' | 'once', errors: readonly Error[], budget = new RetryBudget()) {
  let attempts = 0;
  const pauses: number[] = [];
  const send = () => {
    const error = errors[attempts++];
    return error === undefined ? Promise.resolve('done') : Promise.reject(error);
  };
  const wait = (ms: number) => {
    pauses.push(ms);
    return Promise.resolve();
  };
  const end = await sendWrite(kind, send, wait, budget).catch((error: unknown) => error);
  return { attempts, pauses, end };
}

describe('a write that may be sent only once', () => {
  test('is sent again after 429, with the pause that Alli asks for', async () => {
    expect(await run('once', [limited])).toEqual({ attempts: 2, pauses: [1500], end: 'done' });
  });
  test.each(['upstream-refused', 'upstream-paused', 'busy'])(
    'is sent again when the gateway never sent it: %s',
    async (code) => {
      const { attempts, pauses } = await run('once', [http({ status: 503, speaker: 'gateway', code })]);
      expect(attempts).toBe(2);
      expect(pauses[0]).toBeLessThan(500);
    },
  );
  test('is not sent again when the budget of the page is used up', async () => {
    const budget = new RetryBudget();
    while (budget.take());
    expect((await run('once', [limited], budget)).attempts).toBe(1);
  });
  test.each([
    network,
    http({ status: 500 }),
    http({ status: 504, speaker: 'gateway', code: 'upstream-timeout' }),
    http({ status: 502, speaker: 'gateway', code: 'upstream-unreachable' }),
    http({ status: 400 }),
    new ContractError('setTitle', 'answer', '', null),
  ])('is never sent again after anything else: %s', async (error) => {
    expect(await run('once', [error])).toEqual({ attempts: 1, pauses: [], end: error });
  });
  test('ends with the error when the pause is longer than a person waits, or asked for too often', async () => {
    const long = http({ status: 429, retryAfterMs: 600_000 });
    expect((await run('once', [long])).attempts).toBe(1);
    expect((await run('once', [limited, limited, limited])).attempts).toBe(3);
  });
});

describe('a write that can be repeated', () => {
  test('is repeated once after an unclear end, and not twice', async () => {
    expect((await run('repeatable', [network])).end).toBe('done');
    expect((await run('repeatable', [network, network])).attempts).toBe(2);
  });
  test('is not repeated after a refusal', async () => {
    expect((await run('repeatable', [http({ status: 400 })])).attempts).toBe(1);
  });
});

test('a refusal of the gateway is known to have done nothing', () => {
  expect(writeOutcome(http({ status: 400, speaker: 'gateway', code: 'bad-body' }))).toBe('refused');
  expect(writeOutcome(http({ status: 500, speaker: 'gateway', code: 'internal' }))).toBe('unknown');
});
