import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAlliErrorBody } from './alli-error-body.ts';

test.each([
  [
    'seen with a bad key',
    '{"error":{"value":1013,"name":"INVALID_TOKEN"},"message":"INVALID_TOKEN"}',
    { code: '1013', said: 'INVALID_TOKEN' },
  ],
  [
    'seen with a body that is no JSON',
    '{"result":[],"errors":"content must be JSON deserializable!"}',
    { code: null, said: 'content must be JSON deserializable!' },
  ],
  [
    'seen with 500',
    '{"errors":"internal error. Please contact support"}',
    { code: null, said: 'internal error. Please contact support' },
  ],
  [
    'seen with a wrong method',
    '{"error":"Method Not Allowed POST: /webapi/x"}',
    { code: null, said: 'Method Not Allowed POST: /webapi/x' },
  ],
  [
    'documented',
    '{"type":"PARAM","code":7003,"message":"Invalid parameter"}',
    { code: '7003', said: 'Invalid parameter' },
  ],
  ['documented, code as text', '{"type":"KEY","code":"7001"}', { code: '7001', said: null }],
  ['without a name', '{"error":{"value":1013},"message":"Bad token"}', { code: '1013', said: 'Bad token' }],
  [
    'a page',
    '<html>\n<head><title>405</title></head><body><h1>Method Not Allowed</h1></body></html>',
    { code: null, said: '405 Method Not Allowed' },
  ],
  ['text', 'no healthy upstream', { code: null, said: 'no healthy upstream' }],
  ['nothing', '', { code: null, said: null }],
  ['blanks', ' \n ', { code: null, said: null }],
  ['JSON of another shape', '{"oops":[1]}', { code: null, said: '{"oops":[1]}' }],
  ['null', 'null', { code: null, said: 'null' }],
])('%s', (_, body, read) => {
  expect(readAlliErrorBody(body)).toEqual(read);
});

test('a long page is cut', () => {
  expect(readAlliErrorBody(`<p>${'x '.repeat(5000)}</p>`).said).toHaveLength(200);
});

test('any body is read', () => {
  const word = fc.constantFrom('error', 'errors', 'code', 'message', 'value', 'name', 'type', 'x');
  const object = fc.dictionary(
    word,
    fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.dictionary(word, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 }),
    ),
    { maxKeys: 3 },
  );
  const body = fc.oneof(
    fc.string(),
    object.map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(body, (text) => {
      const { code, said } = readAlliErrorBody(text);
      expect(code === null || typeof code === 'string').toBe(true);
      expect(said === null || typeof said === 'string').toBe(true);
    }),
  );
});
