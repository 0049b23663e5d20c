import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { problem } from '../src/contract/problem.ts';
import { createHttpUpstream } from './gateway/http-upstream.ts';
import type { Upstream } from './gateway/upstream.ts';
import { createNodeListener } from './node-listener.ts';
import { transportHeaders } from './transport-headers.ts';
import { rawExchange, serveHttp, statusOf } from './testing/raw-exchange.ts';
import { rawJson, rawUpstream } from './testing/raw-upstream.ts';
import { recordingGateway } from './testing/recording-gateway.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** The gateway on a socket. */
async function listen(upstream?: Upstream, publicOrigin: string | null = null) {
  const recorded = recordingGateway(upstream === undefined ? {} : { upstream });
  const listener = createNodeListener(
    recorded.gateway,
    () => undefined,
    false,
    transportHeaders(publicOrigin),
  );
  const server = await serveHttp((incoming, outgoing) => void listener(incoming, outgoing));
  closers.push(server.close);
  return { ...recorded, port: server.port };
}

function head(line: string, port: number, ...headers: string[]): string {
  return [line, `Host: 127.0.0.1:${port}`, 'X-Requested-By: parley', ...headers, '', ''].join('\r\n');
}

const close = 'Connection: close';
const base = '/webapi/v2/conversations';

test('a good request is answered', async () => {
  const { port, calls } = await listen();
  const answer = await rawExchange(port, head(`GET ${base}?pageSize=5 HTTP/1.1`, port, close));
  expect(statusOf(answer)).toBe(200);
  expect(answer).toMatch(/\r\ncontent-length: 2\r\n/i);
  expect(calls.map(({ path }) => path)).toEqual([`${base}?pageSize=5`]);
});

test('behind TLS every answer, refusals of odd targets too, says that it stays so; without TLS none does', async () => {
  const said = /\r\nstrict-transport-security: max-age=63072000; includeSubDomains\r\n/i;
  const lines = [`GET ${base} HTTP/1.1`, 'GET /webapi/../x HTTP/1.1', 'GET /livez HTTP/1.1'];
  const behindTls = await listen(undefined, 'https://parley.example.com');
  const plain = await listen(undefined, 'http://localhost:4180');
  for (const line of lines) {
    expect(await rawExchange(behindTls.port, head(line, behindTls.port, close))).toMatch(said);
    expect(await rawExchange(plain.port, head(line, plain.port, close))).not.toMatch(/strict-transport/i);
  }
});

test('an absolute target of this server is the same', async () => {
  const { port, calls } = await listen();
  expect(
    statusOf(await rawExchange(port, head(`GET http://127.0.0.1:${port}${base} HTTP/1.1`, port, close))),
  ).toBe(200);
  expect(calls.map(({ path }) => path)).toEqual([base]);
});

describe('hostile targets are refused, and nothing leaves', () => {
  test.each([
    '/webapi/v2/x/../conversations',
    '/webapi/v2/x/%2e%2e/conversations',
    '/webapi/v2/x/.%2e/conversations',
    '/webapi/v2/%252e%252e/conversations',
    '/webapi/./v2/conversations',
    '/webapi/v2/conversations/..%2fusers',
    '/webapi/v2//conversations',
    '//webapi/v2/conversations',
    '/\\webapi/v2/conversations',
    '/webapi\\v2\\conversations',
    '/webapi/v2/conversations/a%00b',
    '/webapi/v2/conversations/a%0d%0ahost:evil',
    '/webapi/v2/conver\tsations',
    '/webapi/v2/conversations#',
    'http://evil.example/webapi/v2/conversations',
    'https://backend.alli.ai/webapi/v2/conversations',
    'webapi/v2/conversations',
    '*',
    `/webapi/v2/conversations/${'a'.repeat(20_000)}`,
  ])('%s', async (target) => {
    const { port, calls } = await listen();
    const status = statusOf(await rawExchange(port, head(`GET ${target} HTTP/1.1`, port, close)));
    expect([400, 404, 431]).toContain(status);
    expect(calls).toEqual([]);
  });

  test('with a problem, on a connection that then ends', async () => {
    const { port } = await listen();
    const answer = await rawExchange(port, head('GET /webapi/../etc HTTP/1.1', port));
    const [headers = '', body = ''] = answer.split('\r\n\r\n', 2);
    expect(headers).toMatch(/content-type: application\/problem\+json/i);
    expect(headers).toMatch(/cache-control: no-store/i);
    expect(problem.parse(JSON.parse(body))).toMatchObject({ code: 'bad-path', status: 400 });
  });
});

describe('hostile framing and headers', () => {
  const lines = (port: number, ...headers: string[]) =>
    head(`POST ${base}/bulk_update HTTP/1.1`, port, close, ...headers);
  const smuggled = `GET ${base}/smuggled HTTP/1.1\r\nHost: x\r\nX-Requested-By: parley\r\n\r\n`;

  test.each<[string, (port: number) => string]>([
    [
      'two lengths',
      (port) => `${lines(port, 'Content-Length: 2', 'Content-Length: 3').trimEnd()}\r\n\r\n{}${smuggled}`,
    ],
    [
      'length and chunks',
      (port) => `${lines(port, 'Content-Length: 4', 'Transfer-Encoding: chunked')}0\r\n\r\n${smuggled}`,
    ],
    ['an odd encoding', (port) => `${lines(port, 'Transfer-Encoding: xchunked')}0\r\n\r\n${smuggled}`],
    ['a folded header', (port) => lines(port, 'X-A: b', ' Content-Length: 5')],
    ['a bare line feed', (port) => lines(port, 'X-A: b\nContent-Length: 5')],
    ['a space before the colon', (port) => lines(port, 'Content-Length : 5')],
    ['no Host', () => `GET ${base} HTTP/1.1\r\nX-Requested-By: parley\r\n${close}\r\n\r\n`],
    [
      'a Host that is none',
      () => `GET ${base} HTTP/1.1\r\nHost: a b\r\nX-Requested-By: parley\r\n${close}\r\n\r\n`,
    ],
    [
      'a foreign Host',
      () => `GET ${base} HTTP/1.1\r\nHost: evil.example\r\nX-Requested-By: parley\r\n${close}\r\n\r\n`,
    ],
    ['two Hosts', (port) => head(`GET ${base} HTTP/1.1`, port, close, 'Host: evil.example')],
    ['X-Requested-By twice', (port) => head(`GET ${base} HTTP/1.1`, port, close, 'X-Requested-By: parley')],
    ['an unknown method', (port) => head(`BREW ${base} HTTP/1.1`, port, close)],
    ['TRACE', (port) => head(`TRACE ${base} HTTP/1.1`, port, close)],
  ])('%s', async (_, bytes) => {
    const { port, calls } = await listen();
    const status = statusOf(await rawExchange(port, bytes(port)));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(calls).toEqual([]);
  });

  test('a method may not be overridden by a header', async () => {
    const { port, calls } = await listen();
    await rawExchange(port, head(`GET ${base}/a HTTP/1.1`, port, close, 'X-HTTP-Method-Override: PATCH'));
    expect(calls.map(({ method }) => method)).toEqual(['GET']);
  });

  test('the body of a GET is not read as a request', async () => {
    const { port, calls } = await listen();
    const body = `GET ${base}/smuggled HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Requested-By: parley\r\n\r\n`;
    const first = head(`GET ${base} HTTP/1.1`, port, `Content-Length: ${body.length}`);
    await rawExchange(port, `${first}${body}${head(`GET ${base}/last HTTP/1.1`, port, close)}`);
    expect(calls.map(({ path }) => path)).toEqual([base, `${base}/last`]);
  });
});

test.each([
  ['announced', (size: number) => [`Content-Length: ${size}`, 'x'.repeat(size)] as const],
  [
    'in chunks',
    (size: number) =>
      ['Transfer-Encoding: chunked', `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n0\r\n\r\n`] as const,
  ],
])('a body of 2 MiB, %s, is refused with 413', async (_, frame) => {
  const { port, calls } = await listen();
  const [header, body] = frame(2 * 1024 * 1024);
  const answer = await rawExchange(port, head(`PATCH ${base}/a HTTP/1.1`, port, close, header) + body);
  expect(statusOf(answer)).toBe(413);
  expect(calls).toEqual([]);
});

test('a client that goes away takes its call with it', async () => {
  const { port, calls } = await listen(
    ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      }),
  );
  const socket = connect(port, '127.0.0.1');
  socket.write(head(`GET ${base} HTTP/1.1`, port));
  await expect.poll(() => calls).toHaveLength(1);
  socket.destroy();
  await expect.poll(() => calls[0]?.signal.aborted).toBe(true);
});

test(
  '1,000 daily counts pipelined on one socket reach Alli as 1,000 well-framed requests',
  { timeout: 60_000 },
  async () => {
    const alli = await rawUpstream(({ body }) => rawJson({ result: { state: body } }));
    const { upstream, close: closeUpstream } = createHttpUpstream({ baseUrl: alli.baseUrl });
    closers.push(alli.close, closeUpstream);
    const { port } = await listen(upstream);

    const day = (i: number) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10);
    const line = (i: number) =>
      `GET /webapi/conversation_daily_count?startDate=${day(i)}&endDate=${day(i)} HTTP/1.1`;
    const bytes = Array.from({ length: 1_000 }, (_, i) => head(line(i), port, ...(i === 999 ? [close] : [])));
    const answers = (await rawExchange(port, bytes.join(''))).split('HTTP/1.1 ').slice(1);

    const bodies = Array.from({ length: 1_000 }, (_, i) =>
      JSON.stringify({ startDate: day(i), endDate: day(i) }),
    );
    expect(alli.requests.map(({ line: sent }) => sent)).toEqual(
      Array.from({ length: 1_000 }, () => 'GET /webapi/conversation_daily_count HTTP/1.1'),
    );
    expect(alli.requests.map(({ body }) => body).sort()).toEqual(bodies);
    // Each answer went to the question it belongs to.
    expect(answers.map((answer) => answer.slice(answer.indexOf('\r\n\r\n') + 4))).toEqual(
      bodies.map((body) => JSON.stringify({ result: { state: body } })),
    );
  },
);
