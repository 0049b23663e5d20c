import { endpoints, operations } from '../../../src/contract/endpoints.ts';
import type { RawRequest } from '../raw-upstream.ts';
import { FORGED, SMUGGLED } from './raw-request.ts';

const id = '(?:[A-Za-z0-9_-]|%2B|%2F|%3D){1,768}';
const lines = operations.map((operation) => {
  const { method, path, query } = endpoints[operation];
  const names = Object.keys(query).join('|') || 'none';
  const search = `(?:\\?(?:(?:${names})=[^&\\s#]*(?:&|(?= )))+)?`;
  return new RegExp(`^${method} ${path.replaceAll(/\{\w+\}/g, id)}${search} HTTP/1\\.1$`);
});
const allowed = new Set([
  'host',
  'connection',
  'accept',
  'accept-encoding',
  'api-key',
  'content-type',
  'content-length',
]);

/** What is wrong with a request that reached Alli: everything that is not exactly one of the eleven operations. */
export function judgeRequest({ line, headers, body }: RawRequest, key: string): string[] {
  const wrong: string[] = [];
  if (!lines.some((template) => template.test(line))) wrong.push(`not one of the eleven: ${line}`);
  if (line.includes(SMUGGLED)) wrong.push('a body became a request');
  const names = headers.map((header) => header.split(':', 1)[0]?.toLowerCase() ?? '');
  for (const name of names) if (!allowed.has(name)) wrong.push(`a header of the client: ${name}`);
  if (new Set(names).size !== names.length) wrong.push('a header twice');
  if (headers.filter((header) => header.toLowerCase() === `api-key: ${key.toLowerCase()}`).length !== 1)
    wrong.push('not with our key');
  if (headers.some((header) => header.includes(FORGED))) wrong.push('an identity of the client');
  if (body !== '' && !isJson(body)) wrong.push('a body that is not JSON');
  return wrong;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(Buffer.from(text, 'latin1').toString());
    return true;
  } catch {
    return false;
  }
}
