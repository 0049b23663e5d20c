import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { rawJson, rawUpstream, type RawRequest } from '../testing/raw-upstream.ts';
import { upstreamCall } from '../testing/upstream-call.ts';
import { createHttpUpstream, type HttpUpstreamOptions } from './http-upstream.ts';
import { UpstreamError } from './upstream.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function open(
  answer: (request: RawRequest) => string | null,
  options: Partial<HttpUpstreamOptions> = {},
) {
  const server = await rawUpstream(answer);
  const { upstream, close } = createHttpUpstream({ baseUrl: server.baseUrl, ...options });
  closers.push(server.close, close);
  return { server, upstream };
}

async function failure(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => new Error('answered'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof UpstreamError)) throw new Error('not an UpstreamError', { cause: error });
  return error.kind;
}

test('sends what it is given and hands back status, headers and bytes', async () => {
  const { server, upstream } = await open(() => rawJson({ a: 1 }, '418 Teapot', ['Retry-After: 3']));
  const answer = await upstream(
    upstreamCall({ method: 'PATCH', path: '/x?y=%2F', headers: { 'api-key': 'k' }, body: '{"title":"日"}' }),
  );
  expect(answer.status).toBe(418);
  expect(answer.headers['retry-after']).toBe('3');
  expect(Buffer.from(answer.body).toString()).toBe('{"a":1}');
  const [request] = server.requests;
  expect(request?.line).toBe('PATCH /x?y=%2F HTTP/1.1');
  expect(request?.headers).toContain('api-key: k');
  expect(Buffer.from(request?.body ?? '', 'latin1').toString()).toBe('{"title":"日"}');
});

test('a body on a GET is framed, and no other call follows it on its connection', async () => {
  const { server, upstream } = await open((request) => rawJson(request.body));
  const bodies = Array.from({ length: 500 }, (_, i) => JSON.stringify({ startDate: `day ${i}` }));
  const answers = await Promise.all(
    bodies.flatMap((body) => [
      upstream(upstreamCall({ body })),
      upstream(upstreamCall({ method: 'POST', body })),
    ]),
  );
  expect(answers.map(({ body }) => JSON.parse(Buffer.from(body).toString()) as unknown)).toEqual(
    bodies.flatMap((body) => [body, body]),
  );
  // A body that was not framed would have been read as the start of a request: there would be more, and odd ones.
  expect(server.requests).toHaveLength(1_000);
  for (const method of ['GET', 'POST'])
    expect(
      server.requests.filter(({ line }) => line === `${method} /webapi/v2/conversations HTTP/1.1`),
    ).toHaveLength(500);
  const done = new Set<number>();
  for (const { line, connection } of server.requests) {
    expect(done).not.toContain(connection);
    if (line.startsWith('GET')) done.add(connection);
  }
});

test('calls without such a body share a few connections', async () => {
  const { server, upstream } = await open(() => rawJson({}));
  await Promise.all(Array.from({ length: 200 }, () => upstream(upstreamCall())));
  expect(server.sockets.size).toBeLessThanOrEqual(16);
});

test.each([301, 302, 303, 304, 307, 308])('status %d is not followed', async (status) => {
  const { server, upstream } = await open(
    () => `HTTP/1.1 ${status} Elsewhere\r\nlocation: ${server.baseUrl}/other\r\ncontent-length: 0\r\n\r\n`,
  );
  expect(await failure(upstream(upstreamCall()))).toBe('redirect');
  expect(server.requests).toHaveLength(1);
});

describe('times', () => {
  const timeouts = { connect: 200, headers: 200, body: 200 };

  test('no answer', async () => {
    const { upstream } = await open(() => null, { timeouts });
    expect(await failure(upstream(upstreamCall()))).toBe('timeout');
  });

  test('a body that stalls', async () => {
    const { upstream } = await open(() => 'HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"a"', { timeouts });
    expect(await failure(upstream(upstreamCall()))).toBe('timeout');
  });

  test('a body that drips', async () => {
    const { server, upstream } = await open(() => 'HTTP/1.1 200 OK\r\ncontent-length: 999999\r\n\r\n{', {
      timeouts,
    });
    const drip = setInterval(() => {
      for (const socket of server.sockets) socket.write(' ');
    }, 20);
    closers.push(() => clearInterval(drip));
    expect(await failure(upstream(upstreamCall()))).toBe('timeout');
  });
});

test.each([
  ['with its length', (text: string) => `content-length: ${text.length}\r\n\r\n${text}`],
  [
    'in chunks',
    (text: string) => `transfer-encoding: chunked\r\n\r\n${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`,
  ],
])('a body over the limit %s is dropped', async (_, frame) => {
  const { upstream } = await open(() => `HTTP/1.1 200 OK\r\n${frame('x'.repeat(1_001))}`, {
    maxBytes: 1_000,
  });
  expect(await failure(upstream(upstreamCall()))).toBe('too-large');
});

test('a body of exactly the limit is fine', async () => {
  const { upstream } = await open(() => rawJson('x'.repeat(998)), { maxBytes: 1_000 });
  expect((await upstream(upstreamCall())).body).toHaveLength(1_000);
});

test('an abort before the answer ends the connection', async () => {
  const { server, upstream } = await open(() => null);
  const controller = new AbortController();
  const answer = failure(upstream(upstreamCall({ signal: controller.signal })));
  await expect.poll(() => server.requests.length).toBe(1);
  const [socket] = server.sockets;
  if (socket === undefined) throw new Error('no connection');
  const closed = once(socket, 'close');
  controller.abort();
  expect(await answer).toBe('cancelled');
  await closed;
});

test.each([
  ['garbage', 'SSH-2.0-OpenSSH\r\n\r\n'],
  [
    'a compressed body, which nobody asked for',
    'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 1\r\n\r\nx',
  ],
  ['a status that is none', 'HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n'],
])('%s is unreachable', async (_, bytes) => {
  const { upstream } = await open(() => bytes);
  expect(await failure(upstream(upstreamCall()))).toBe('unreachable');
});

test('a refused connection is told apart: nothing was sent', async () => {
  const { server, upstream } = await open(() => null);
  server.close();
  expect(await failure(upstream(upstreamCall()))).toBe('refused');
});

test('a body cut short is unreachable', async () => {
  const { server, upstream } = await open(() => {
    for (const socket of server.sockets) socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{');
    return null;
  });
  expect(await failure(upstream(upstreamCall()))).toBe('unreachable');
});
