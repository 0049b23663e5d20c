import { describe, expect, test } from 'vitest';
import { problemCode } from '../contract/problem.ts';
import { ContractError, HttpError, NetworkError, type Speaker } from './api-error.ts';
import { errorCause, errorCode } from './error-cause.ts';

const http = (status: number, speaker: Speaker, code: string | null = null, said: string | null = null) =>
  new HttpError({
    call: 'listConversations',
    status,
    speaker,
    code,
    said,
    retryAfterMs: null,
    requestId: 'r',
  });
const lost = new NetworkError('listConversations', new TypeError('failed'));
const broken = new ContractError('listConversations', 'cursor: expected string', '{}', 'r');

describe('the cause', () => {
  test.each([
    [401, null, 'keyRefused'],
    [400, '7001', 'keyRefused'],
    [400, '1013', 'keyRefused'],
    [402, null, 'payment'],
    [400, '7004', 'payment'],
    [403, null, 'notAllowed'],
    [404, null, 'notFound'],
    [429, null, 'rateLimited'],
    [400, '7002', 'badRequest'],
    [400, '7003', 'badRequest'],
    [405, null, 'badRequest'],
    [500, '7000', 'alliFailed'],
    [501, null, 'alliFailed'],
    [502, null, 'alliUnreachable'],
    [503, null, 'alliUnreachable'],
    [504, null, 'alliUnreachable'],
  ])('%i of Alli with code %s is %s', (status, code, cause) => {
    expect(errorCause(http(status, 'alli', code), true)).toBe(cause);
    expect(errorCause(http(status, 'unknown', code), true)).toBe(cause);
  });

  test.each([
    [504, 'upstream-timeout', 'alliSlow'],
    [503, 'upstream-paused', 'alliUnreachable'],
    [503, 'busy', 'gatewayBusy'],
    [502, 'upstream-unreachable', 'alliUnreachable'],
    [502, 'upstream-something-new', 'alliUnreachable'],
    [500, 'internal', 'bug'],
    [403, 'not-permitted', 'notPermitted'],
    [403, 'not-allowed', 'notPermitted'],
    [403, 'no-role', 'noRole'],
    [429, 'rate-limited', 'tooFast'],
    [503, 'sign-in-unavailable', 'signInDown'],
    [403, 'cross-site', 'gatewayRefused'],
    [400, 'no-target', 'gatewayRefused'],
    [401, 'something-new', 'gatewayRefused'],
  ])('%i of the gateway with code %s is %s', (status, code, cause) => {
    expect(errorCause(http(status, 'gateway', code), true)).toBe(cause);
  });

  test('no refusal of the gateway is taken for a word of Alli', () => {
    for (const code of problemCode.options)
      expect(errorCause(http(401, 'gateway', code), true)).toMatch(
        /^(alliSlow|alliUnreachable|gatewayRefused|gatewayBusy|journalDown|changedSince|notPermitted|noRole|tooFast|signInDown|bug)$/,
      );
  });

  test('what is no answer, no documented answer, or no error of a call', () => {
    expect(errorCause(lost, true)).toBe('gatewayUnreachable');
    expect(errorCause(lost, false)).toBe('offline');
    expect(errorCause(broken, false)).toBe('contract');
    for (const error of [new TypeError('x'), 'x', null, undefined])
      expect(errorCause(error, true)).toBe('bug');
  });
});

describe('the code to hand on', () => {
  test.each([
    [http(401, 'alli', '1013', 'INVALID_TOKEN'), '401 INVALID_TOKEN 1013'],
    [http(504, 'gateway', 'upstream-timeout', 'Alli did not answer.'), '504 upstream-timeout'],
    [http(500, 'alli'), '500'],
    [http(400, 'alli', null, '<b>'), '400'],
    [http(400, 'alli', null, 'X'.repeat(41)), '400'],
    [broken, 'cursor: expected string'],
    [lost, 'listConversations: no answer'],
    ['thrown', 'thrown'],
    [undefined, 'undefined'],
  ])('%s', (error, code) => {
    expect(errorCode(error)).toBe(code);
  });
});
