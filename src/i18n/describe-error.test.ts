import { noteLostCode } from '../lib/lost-code.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { ContractError, HttpError, NetworkError, type Speaker } from '../lib/api-error.ts';
import type { ErrorCause } from '../lib/error-cause.ts';
import { describeError } from './describe-error.ts';
import { shell } from './en/shell.ts';
import { getSnapshot, loadAreas } from './i18n-store.ts';

const http = (
  status: number,
  speaker: Speaker = 'alli',
  code: string | null = null,
  said: string | null = null,
) =>
  new HttpError({
    call: 'listConversations',
    status,
    speaker,
    code,
    said,
    retryAfterMs: null,
    requestId: 'r1',
  });
const lost = new NetworkError('listConversations', new TypeError('failed'));

/** An error of each cause; the compiler finds a cause without one. */
const lostCode = new TypeError('Failed to fetch dynamically imported module');
noteLostCode(lostCode);

const errors: Record<ErrorCause, unknown> = {
  keyRefused: http(401, 'alli', '1013', 'INVALID_TOKEN'),
  notAllowed: http(403),
  notFound: http(404),
  rateLimited: http(429),
  payment: http(402),
  badRequest: http(400),
  alliFailed: http(500),
  alliUnreachable: http(502),
  alliSlow: http(504, 'gateway', 'upstream-timeout'),
  gatewayUnreachable: lost,
  outdated: lostCode,
  gatewayBusy: http(503, 'gateway', 'busy'),
  journalDown: http(503, 'gateway', 'journal-unavailable'),
  changedSince: http(409, 'gateway', 'changed-since'),
  notPermitted: http(403, 'gateway', 'not-permitted'),
  noRole: http(403, 'gateway', 'no-role'),
  tooFast: http(429, 'gateway', 'rate-limited'),
  signInDown: http(503, 'gateway', 'sign-in-unavailable'),
  gatewayRefused: http(403, 'gateway', 'cross-site'),
  offline: lost,
  contract: new ContractError('listConversations', 'cursor: expected string', '{}', 'r2'),
  bug: new TypeError('x is not a function'),
};
const describeIt = (error: unknown, online = true) => describeError(getSnapshot().t, error, online);

beforeAll(() => loadAreas(['shell']));

describe.each(Object.entries(errors))('%s', (cause, error) => {
  test('has a title and a text of its own', () => {
    const words = describeIt(error, cause !== 'offline');
    expect(words.cause).toBe(cause);
    expect(shell).toHaveProperty([`error.${cause}.title`], words.title);
    expect(shell).toHaveProperty([`error.${cause}.text`], words.text);
    expect(words.details).toContain(words.title);
    expect(words.details).toContain(words.code);
  });
});

test('every cause in the catalog is one that errors can have', () => {
  const inCatalog = Object.keys(shell).flatMap((key) => /^error\.(\w+)\.title$/.exec(key)?.[1] ?? []);
  expect(inCatalog.sort()).toEqual(Object.keys(errors).sort());
});

test('no two causes are described alike', () => {
  const titles = Object.entries(errors).map(([cause, error]) => describeIt(error, cause !== 'offline').title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the details are what can be handed on: code, sentence, request id and time', () => {
  const { code, details } = describeIt(errors.keyRefused);
  expect(code).toBe('401 INVALID_TOKEN 1013');
  expect(details.split('\n')).toEqual([
    'Alli refuses the key',
    '401 INVALID_TOKEN 1013',
    'INVALID_TOKEN',
    'Request r1',
    expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  ]);
  expect(describeIt(errors.contract).details).toContain('Request r2');
  expect(describeIt(lost).details).not.toContain('Request');
});

test('trying again is offered where it can help, and never after a broken contract or a refusal', () => {
  const can = Object.entries(errors).filter(([c, error]) => describeIt(error, c !== 'offline').canRetry);
  expect(can.map(([cause]) => cause)).toEqual([
    'keyRefused',
    'rateLimited',
    'alliFailed',
    'alliUnreachable',
    'alliSlow',
    'gatewayUnreachable',
    'outdated',
    'gatewayBusy',
    'journalDown',
    'noRole',
    'tooFast',
    'signInDown',
    'offline',
  ]);
});
