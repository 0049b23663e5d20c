import { endpoints, operations } from '../../../src/contract/endpoints.ts';
import type { Random } from './random.ts';

/** Stands in bodies that are framed rightly, as a request of its own: nobody may ever take it for one. */
export const SMUGGLED = 'U01VR0dMRUQ';
/** What a client sends where an identity or a key of its own would be. */
export const FORGED = 'forged-by-client';

const smuggledRequest = `GET /webapi/v2/conversations/${SMUGGLED} HTTP/1.1\r\nHost: h\r\nX-Requested-By: parley\r\n\r\n`;

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const oddMethods = ['HEAD', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'get', 'G ET', ''] as const;
const mutations: readonly [string, ...string[]] = [
  '/..',
  '/../../admin',
  '/%2e%2e/admin',
  '/%2E./x',
  '/.',
  '//',
  '\\..\\admin',
  '%5c..%5cadmin',
  '%2f..%2f',
  '%00',
  '%0d%0aX-A: b',
  '%252e%252e',
  ';a=b',
  '#/x',
  '/',
  '%',
  '%zz',
  '\u00e9',
  '\u0000',
  ' ',
  '\t',
  '?',
  '@evil.example',
  ':80',
  '%c0%ae%c0%ae',
  '/%u002e',
  '\r\nApi-Key: x',
];
const elsewhere: readonly [string, ...string[]] = [
  '/webapi/v1/conversations',
  '/webapi/v2/apps',
  '/webapi/',
  '/webapi',
  '/WEBAPI/v2/conversations',
  '/webapi/v2/conversations/bulk_update/x',
  '/api/../webapi/v2/apps',
  '*',
  'evil.example:443',
  '',
  '/webapi/conversation_daily_count/../v2/users',
  '/admin',
  '//evil.example/webapi/v2/conversations',
];
const queries: readonly [string, ...string[]] = [
  '',
  '',
  '',
  '?pageSize=5',
  '?pageSize=5&pageSize=6',
  '?searchTerm=a%26apiKey%3Db',
  '?cursor=..%2F..%2Fadmin',
  '?unknown=1',
  '?pageSize=999',
  '?api_key=x',
  '?startDate=2026-01-01&endDate=2026-01-31',
  '?startDate=2026-01-31',
  '?pageNo=1',
  '?%00=1',
  `?searchTerm=${'x'.repeat(3_000)}`,
  '?a[]=1',
  '?userIds=1&userIds=2',
  '?_method=DELETE',
];
const overrides: readonly [string, ...string[]] = [
  `API-KEY: ${FORGED}`,
  `api_key: ${FORGED}`,
  `Api-Key:${FORGED}`,
  `Authorization: Bearer ${FORGED}`,
  `AGENT-EMAIL: ${FORGED}@x.example`,
  `Agent_Email: ${FORGED}@x.example`,
  `OWN-USER-ID: ${FORGED}`,
  `USER-EMAIL: ${FORGED}@x.example`,
  `X-Forwarded-User: ${FORGED}`,
  `X-Forwarded-Email: ${FORGED}@x.example`,
  `Cookie: session=${FORGED}`,
  'X-HTTP-Method-Override: DELETE',
  'X-Method-Override: PUT',
  'X-Original-URL: /admin',
  'X-Rewrite-URL: /admin',
  'X-Forwarded-Host: evil.example',
  'Forwarded: host=evil.example',
  'Connection: api-key',
  'Upgrade: h2c',
  'Expect: 100-continue',
  'Expect: nonsense',
  'Host: evil.example',
  'Host: 127.0.0.1',
  'X-Requested-By: other',
  'Priority: u=9',
  'Priority: u=6',
  `Api-Key : ${FORGED}`,
  ` Api-Key: ${FORGED}`,
  `A: b\n Api-Key: ${FORGED}`,
  `A: b\r Api-Key: ${FORGED}`,
  ': x',
  'NoColon',
  'Accept-Encoding: gzip',
  'Range: bytes=0-0',
  'TE: trailers',
];
const bodies: readonly [string, ...string[]] = [
  '{}',
  '{"title":"a"}',
  '{"conversationIds":["Q29u"],"conversationInfo":{"state":"ea"}}',
  '{"conversationInfo":{"state":"ea"}}',
  '{"rating":"GOOD"}',
  '[',
  '',
  '\u0000',
  `{"title":"${FORGED}"}`,
  smuggledRequest,
  `{"title":"${'x'.repeat(200)}"}`,
];

/** A request that a browser, a mistake or an attacker may send, as bytes in latin1. */
export function rawRequest(random: Random, port: number): string {
  const method = random.chance(0.95) ? random.pick(methods) : random.pick(oddMethods);
  const host = random.chance(0.9)
    ? `127.0.0.1:${port}`
    : random.pick(['evil.example', '', 'a@127.0.0.1', '127.0.0.1:1']);
  const headers = random.chance(0.97) ? [`Host: ${host}`] : [];
  if (random.chance(0.9)) headers.push('X-Requested-By: parley');
  while (random.chance(0.25)) headers.splice(random.below(headers.length + 1), 0, random.pick(overrides));
  if (random.chance(0.01)) headers.push(`X-Long: ${'x'.repeat(20_000)}`);
  const { lines, body } = frame(random, method);
  const version = random.chance(0.97)
    ? 'HTTP/1.1'
    : random.pick(['HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'http/1.1']);
  return [`${method} ${target(random, port, method)} ${version}`, ...headers, ...lines, '', body].join(
    '\r\n',
  );
}

function target(random: Random, port: number, method: string): string {
  let path = random.chance(0.06) ? random.pick(elsewhere) : templatePath(random, method);
  if (random.chance(0.12)) {
    const at = random.chance(0.5) ? path.length : random.below(path.length + 1);
    path = path.slice(0, at) + random.pick(mutations) + path.slice(at);
  }
  if (random.chance(0.4)) path += random.pick(queries);
  if (random.chance(0.05)) return `http://127.0.0.1:${port}${path}`;
  return random.chance(0.03) ? `http://evil.example${path}` : path;
}

function templatePath(random: Random, method: string): string {
  const fitting = operations.filter((operation) => endpoints[operation].method === method);
  const operation = fitting[random.below(fitting.length)] ?? 'listConversations';
  const id = random.pick([
    'Q29u',
    'Q29u%2B%2Fdg%3D%3D',
    '..',
    'a.b',
    'bulk_update',
    'x'.repeat(300),
    'Q29u%20',
  ]);
  return endpoints[operation].path.replaceAll(/\{\w+\}/g, () => (random.chance(0.9) ? 'Q29u' : id));
}

/** Framing lines and body: mostly right, else in one of the ways in which two servers could disagree about its end. */
function frame(random: Random, method: string): { lines: string[]; body: string } {
  if (method === 'GET' ? random.chance(0.9) : random.chance(0.05)) return { lines: [], body: '' };
  const text = random.chance(0.003) ? 'x'.repeat(1_100_000) : random.pick(bodies);
  const type = random.chance(0.9) ? 'Content-Type: application/json' : 'Content-Type: text/plain';
  const length = `Content-Length: ${Buffer.byteLength(text, 'latin1')}`;
  const chunks = `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`;
  if (random.chance(0.6)) return { lines: [type, length], body: text };
  if (random.chance(0.5) && text !== '') return { lines: [type, 'Transfer-Encoding: chunked'], body: chunks };
  // From here on the two sides may disagree, so a request inside would be one by right.
  const plain = text.includes(SMUGGLED) ? '{}' : text;
  const lines = random.pick<string[]>([
    [type, length, 'Transfer-Encoding: chunked'],
    [type, length, length],
    [type, length, 'Content-Length: 0'],
    [type, 'Content-Length: +2'],
    [type, 'Content-Length: -1'],
    [type, 'Transfer-Encoding: xchunked'],
    [type, 'Transfer-Encoding: chunked, identity'],
    [type, 'Transfer-Encoding:\tchunked', 'Transfer-Encoding: identity'],
    [type, 'Transfer_Encoding: chunked'],
    [type, 'Content-Length: 1'],
    [type, 'Content-Length: 99999'],
    [type, 'Content-Length : 2'],
    [type, 'Content-Length: 0x2'],
  ]);
  return { lines, body: random.chance(0.5) ? plain : `2\r\n{}\r\n0\r\n\r\n` };
}
