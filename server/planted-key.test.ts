import { afterEach, describe, expect, test, vi } from 'vitest';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { createNodeListener } from './node-listener.ts';
import { rawExchange, serveHttp, statusOf } from './testing/raw-exchange.ts';
import { rawJson, rawUpstream, type RawRequest } from './testing/raw-upstream.ts';

/** Long enough, and with letters that JSON, URLs and base64 each write in another way. */
const KEY = 'pk+live/"7Jq\\Zr0=wT4%nXe9';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  vi.restoreAllMocks();
});

/** The whole program but for its process: configuration, gateway, undici, sockets. All that it writes is kept. */
async function start(answer: (request: RawRequest) => string | null, credential: string) {
  const written: string[] = [];
  const keep = (chunk: unknown) => {
    written.push(String(chunk));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  const alli = await rawUpstream(answer);
  const config = readConfig({ [credential]: KEY, ALLI_BASE_URL: alli.baseUrl, JOURNAL: 'off' });
  const app = await createApp(config, (line) => written.push(line));
  const listener = createNodeListener(app.gateway, app.log);
  const server = await serveHttp((incoming, outgoing) => void listener(incoming, outgoing));
  closers.push(alli.close, app.close, server.close);
  return { alli, port: server.port, written };
}

function request(port: number, target: string, method = 'GET', body = ''): string {
  const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  const host = [`Host: 127.0.0.1:${port}`, 'X-Requested-By: parley', 'Connection: close'];
  return [`${method} ${target} HTTP/1.1`, ...host, ...length, '', body].join('\r\n');
}

/** In which forms a text holds the key. Written apart from `redact.ts`, and without its tricks: it decodes what it sees. */
function formsFound(text: string): string[] {
  const unescaped = text.replace(/\\(["\\])/g, '$1');
  const twice = unescaped.replace(/\\(["\\])/g, '$1');
  const base64 = (text.match(/[A-Za-z0-9+/_-]{8,}/g) ?? []).flatMap((run) =>
    [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), 'base64').toString('latin1')),
  );
  const hex = (text.match(/[0-9a-f]{16,}/gi) ?? []).map((run) => Buffer.from(run, 'hex').toString('latin1'));
  const url = text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const readings = { raw: [text], json: [unescaped, twice], base64, hex, url: [url] };
  return Object.entries(readings)
    .filter(([, texts]) => texts.some((reading) => reading.includes(KEY)))
    .map(([form]) => form);
}

test.each([
  ['raw', KEY],
  ['json', JSON.stringify({ key: KEY })],
  ['json', JSON.stringify(JSON.stringify({ key: KEY }))],
  ['base64', Buffer.from(`x:${KEY}`).toString('base64')],
  ['hex', Buffer.from(KEY).toString('hex')],
  ['url', encodeURIComponent(KEY)],
])('the search finds a planted key as %s', (form, text) => {
  expect(formsFound(`<p>${text}</p>`)).toContain(form);
});

const echo = ({ line, headers }: RawRequest) => [line, ...headers].join('\n');
const text = (status: string, type: string, body: string, ...headers: string[]) =>
  [
    `HTTP/1.1 ${status}`,
    `content-type: ${type}`,
    `content-length: ${Buffer.byteLength(body, 'latin1')}`,
    ...headers,
    '',
    body,
  ].join('\r\n');

/** Ways in which Alli, or something between, could hand the key back. */
const echoes: Record<string, (request: RawRequest) => string | null> = {
  'a JSON body': (request) => rawJson({ seen: echo(request) }),
  'JSON in a JSON body': (request) => rawJson({ seen: JSON.stringify({ deep: echo(request) }) }),
  'an error page': (request) => text('500 Oops', 'text/html', `<pre>${echo(request)}</pre>`),
  'a base64 dump': (request) => rawJson({ dump: Buffer.from(echo(request)).toString('base64') }),
  'a hex dump': (request) => rawJson({ dump: Buffer.from(echo(request)).toString('hex') }),
  'a link': () => rawJson({ link: `https://x.example/?k=${encodeURIComponent(KEY)}` }),
  'a redirect': () =>
    text('302 Found', 'text/plain', KEY, `location: https://evil.example/?k=${encodeURIComponent(KEY)}`),
  'the status line': () => text(`400 ${KEY}`, 'application/json', '{}'),
  headers: () =>
    text('200 OK', 'application/json', '{}', `api-key: ${KEY}`, `x-debug: ${KEY}`, `set-cookie: k=${KEY}`),
  'the content type': () => text('200 OK', `application/json; charset=${KEY}`, '{}'),
  'retry-after': () => text('429 Slow', 'application/json', '{}', `retry-after: ${KEY}`),
  'bytes that are not HTTP': (request) => `${echo(request)}\r\n\r\n`,
  'a body cut short': (request) => `HTTP/1.1 200 OK\r\ncontent-length: 99999\r\n\r\n${echo(request)}`,
};

describe.each(['ALLI_API_KEY', 'ALLI_API_TOKEN'])('with %s planted', (credential) => {
  test.each(Object.entries(echoes))('it does not come out by %s', async (name, answer) => {
    const { alli, port, written } = await start((asked) => {
      if (name === 'a body cut short') queueMicrotask(() => endAll());
      return answer(asked);
    }, credential);
    const endAll = () => {
      for (const socket of alli.sockets) socket.end();
    };
    const answered = await rawExchange(port, request(port, '/webapi/v2/conversations'));
    expect(statusOf(answered)).toBeGreaterThanOrEqual(200);
    // It was planted: Alli did get it.
    expect(alli.requests.map(echo).join('\n')).toContain(KEY);
    expect(formsFound(answered)).toEqual([]);
    expect(written.length).toBeGreaterThan(0);
    expect(formsFound(written.join('\n'))).toEqual([]);
  });

  test('it does not come out by what a client sends', async () => {
    const { port, written } = await start(() => rawJson({}), credential);
    const targets = [
      '/api/info',
      '/livez',
      '/readyz',
      '/api/none',
      '/webapi/none',
      '/webapi/v2/conversations?x=1',
      '/../x',
      '*',
    ];
    const answers = await Promise.all([
      ...targets.map((target) => rawExchange(port, request(port, target))),
      rawExchange(port, request(port, '/webapi/v2/conversations/a', 'PATCH', '{"memo":1}')),
      rawExchange(port, request(port, '/webapi/v2/conversations/a', 'TRACE')),
      rawExchange(port, 'nonsense\r\n\r\n'),
    ]);
    expect(answers.map(statusOf).every((status) => status >= 200)).toBe(true);
    expect(formsFound([...answers, ...written].join('\n'))).toEqual([]);
  });
});

test('a key in answers is replaced by a refusal that says so', async () => {
  const { port } = await start((asked) => rawJson({ seen: echo(asked) }), 'ALLI_API_KEY');
  const answered = await rawExchange(port, request(port, '/webapi/v2/conversations'));
  expect(statusOf(answered)).toBe(502);
  expect(answered).toContain('"code":"upstream-echoed-key"');
});
