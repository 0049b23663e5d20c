import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endpoints, operations } from '../../src/contract/endpoints.ts';
import { buildPath, matchOperation } from './match-operation.ts';
import { Refusal } from './refusal.ts';

const base = '/webapi/v2/conversations';
const id = 'Q29udmVyc2F0aW9uOjVi+/8=';
const encodedId = encodeURIComponent(id);

function refusal(method: string, path: string): Refusal | null {
  try {
    matchOperation(method, path);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

test.each(operations)('%s is found, and its path built anew', (operation) => {
  const { method, path } = endpoints[operation];
  const sent = path.replace('{conversation_id}', encodedId).replace('{chat_id}', 'Q2hhdA%3D%3D');
  const match = matchOperation(method, sent);
  expect(match.operation).toBe(operation);
  expect(buildPath(match)).toBe(sent);
});

test('ids arrive decoded once and leave encoded', () => {
  const match = matchOperation('GET', `${base}/a=+%2Fb_-`);
  expect(match.ids).toEqual({ conversation_id: 'a=+/b_-' });
  expect(buildPath(match)).toBe(`${base}/a%3D%2B%2Fb_-`);
});

test('any id comes back as it was', () => {
  const anyId = fc.stringMatching(/^[A-Za-z0-9+/=_-]{1,64}$/).filter((text) => text !== 'bulk_update');
  fc.assert(
    fc.property(anyId, anyId, (conversation, chat) => {
      const path = `${base}/${encodeURIComponent(conversation)}/chats/${encodeURIComponent(chat)}`;
      const match = matchOperation('DELETE', path);
      expect(match.ids).toEqual({ conversation_id: conversation, chat_id: chat });
      expect(buildPath(match)).toBe(path);
    }),
  );
});

describe('what is no operation', () => {
  test.each([
    '/',
    '/webapi',
    '/webapi/v2',
    '/webapi/v1/conversations',
    `${base}/`,
    `${base}//`,
    `${base}/${encodedId}/`,
    `${base}//chats`,
    `${base}/${encodedId}/chats/`,
    `${base}/${encodedId}/chats/x/`,
    `${base}/${encodedId}/other`,
    `${base}/${encodedId}/chats/x/feedback/y`,
    `/x${base}`,
    `${base}x`,
    '/webapi/v2/Conversations',
    '/WEBAPI/v2/conversations',
    '/%77ebapi/v2/conversations',
    '/webapi%2Fv2%2Fconversations',
    '/webapi/v2/conversations;x=1',
    '/webapi/v2/users',
    '/webapi/conversation_daily_count/',
    '/webapi/conversation_daily_count/x',
    // Another operation in the place of an id, encoded so that it has the right number of segments.
    `${base}/${encodedId}%2Fstop/x/y/z`,
  ])('%s', (path) => {
    expect(refusal('GET', path)?.code).toBe('unknown-operation');
  });

  test('no path that was made up is ever one of them', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => refusal('GET', path) !== null || path.startsWith('/webapi/')),
      { numRuns: 2_000 },
    );
  });
});

describe('what is no id', () => {
  test.each([
    '.',
    '..',
    '%2e%2e',
    '%2E%2E%2Fusers',
    '%252e%252e',
    'a.b',
    'a%2Eb',
    'a%00',
    'a%0a',
    'a%20b',
    'a b',
    'a%5Cb',
    'a\\b',
    'a%25',
    'a%',
    'a%zz',
    'a%C3%A9',
    'é',
    '%ff',
    'a:b',
    'a;b',
    'a?b',
    'a%3Fb',
    'a%23b',
    'a&b',
    'a@b',
    '*',
    'x'.repeat(257),
  ])('%s', (segment) => {
    for (const [method, path] of [
      ['GET', `${base}/${segment}`],
      ['POST', `${base}/${segment}/stop`],
      ['DELETE', `${base}/x/chats/${segment}`],
    ] as const)
      expect(refusal(method, path)?.code).toBe('bad-id');
  });
});

describe('methods', () => {
  test.each([
    ['POST', base, 'GET'],
    ['DELETE', `${base}/${encodedId}`, 'GET, PATCH'],
    ['GET', `${base}/${encodedId}/stop`, 'POST'],
    ['HEAD', base, 'GET'],
    ['OPTIONS', base, 'GET'],
    ['get', base, 'GET'],
    ['TRACE', base, 'GET'],
    ['GET', `${base}/x/chats/y/feedback`, 'POST'],
    // Not a conversation called bulk_update, whose GET and PATCH would then go to Alli.
    ['GET', `${base}/bulk_update`, 'POST'],
    ['PATCH', `${base}/bulk_update`, 'POST'],
  ])('%s %s is refused, and %s named', (method, path, allow) => {
    const refused = refusal(method, path);
    expect(refused?.code).toBe('method-not-allowed');
    expect(refused?.headers).toEqual({ allow });
  });
});
