import { expect, test } from 'vitest';
import { Refusal } from '../gateway/refusal.ts';
import { problemOf, problemPage, reasonOf } from './sign-in-problem.ts';

test.each([
  [new Refusal('no-role', 'x'), 'no-role'],
  [new Refusal('sign-in-unavailable', 'x', {}, 'TypeError'), 'unavailable'],
  [new Refusal('not-signed-in', 'x', {}, 'unverified'), 'unverified'],
  [new Refusal('not-signed-in', 'x', {}, 'no-email'), 'no-email'],
  [new Refusal('not-signed-in', 'x', {}, 'access_denied'), 'refused'],
  [new Refusal('not-signed-in', 'x', {}, 'OAUTH_INVALID_RESPONSE'), 'failed'],
  [new TypeError('a secret'), 'failed'],
])('%o is %s', (error, problem) => {
  expect(problemOf(error)).toBe(problem);
  expect(reasonOf(error)).not.toContain('secret');
});

test('the page is told where the next try leads', () => {
  expect(problemPage('no-role', '/conversations?a=b&c')).toBe(
    '/sign-in?problem=no-role&to=%2Fconversations%3Fa%3Db%26c',
  );
});
