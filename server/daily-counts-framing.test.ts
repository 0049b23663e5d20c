import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createHttpUpstream } from './gateway/http-upstream.ts';
import { guardUpstream } from './gateway/load/guard-upstream.ts';
import { createHttpServer } from './http-server.ts';
import { createNodeListener } from './node-listener.ts';
import { listenOnFreePort } from './testing/raw-exchange.ts';
import { rawJson, rawUpstream, type RawRequest } from './testing/raw-upstream.ts';
import { recordingGateway } from './testing/recording-gateway.ts';

/** `npm run test:framing` asks for 10,000. */
const COUNT = Number(process.env['FRAMING_REQUESTS'] ?? 1_000);
const SOCKETS = 20;
const DEPTH = 10;

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const day = (n: number) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
/** A range for each, so that no two share an answer. */
const range = (n: number) => ({ startDate: day(n % 5_000), endDate: day(5_000 + Math.floor(n / 5_000)) });

/** What is wrong with the daily counts that Alli saw: each range is asked for once, framed, and nothing besides. */
function judge(requests: readonly RawRequest[], count: number): string[] {
  const wrong: string[] = [];
  if (requests.length !== count) wrong.push(`${requests.length} requests instead of ${count}`);
  const bodies = new Set(requests.map(({ body }) => body));
  if (bodies.size !== requests.length) wrong.push('a body twice');
  for (const { line } of requests)
    if (line !== 'GET /webapi/conversation_daily_count HTTP/1.1') wrong.push(line);
  for (let n = 0; n < count; n++) if (!bodies.has(JSON.stringify(range(n)))) wrong.push(`no range ${n}`);
  return wrong;
}

/** Asks on one kept-alive socket, some at once, and gives how many were answered with 200. */
function ask(port: number, numbers: readonly number[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let [sent, answered, ok] = [0, 0, 0];
    const more = () => {
      for (; sent < numbers.length && sent - answered < DEPTH; sent++) {
        const query = new URLSearchParams(range(numbers[sent] ?? 0)).toString();
        socket.write(
          `GET /webapi/conversation_daily_count?${query} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Requested-By: parley\r\n\r\n`,
        );
      }
    };
    let rest = '';
    socket.setEncoding('latin1').on('data', (chunk) => {
      const parts = (rest + String(chunk)).split('HTTP/1.1 ');
      // The last part may go on in the next chunk; a status line cut in two is found then.
      rest = (rest + String(chunk)).slice(-20);
      const known = parts.slice(1).filter((part) => part.length >= 3 && /^\d{3} [A-Z]/i.test(part));
      answered += known.length;
      ok += known.filter((part) => part.startsWith('200')).length;
      if (known.length > 0) rest = '';
      if (answered >= numbers.length) {
        socket.destroy();
        resolve(ok);
      } else more();
    });
    socket.on('error', reject);
    more();
  });
}

test(
  `${COUNT} daily counts on kept-alive sockets reach Alli as exactly as many`,
  { timeout: 600_000 },
  async () => {
    const alli = await rawUpstream(() => rawJson({ conversationDailyCount: [] }));
    const { upstream, close } = createHttpUpstream({ baseUrl: alli.baseUrl });
    const guarded = guardUpstream(upstream, {
      maxInFlight: 16,
      maxWaiting: 1_000,
      maxWaitingEach: 1_000,
      maxWaitMs: 60_000,
      failures: 10,
      pauseMs: 5_000,
    });
    const { gateway } = recordingGateway({ upstream: guarded.upstream });
    const server = createHttpServer();
    const listener = createNodeListener(gateway, () => undefined, true);
    server.on('request', (incoming, outgoing) => void listener(incoming, outgoing));
    const port = await listenOnFreePort(server);
    closers.push(
      alli.close,
      close,
      () => server.close(),
      () => server.closeAllConnections(),
    );

    const numbers = Array.from({ length: COUNT }, (_, n) => n);
    const shares = Array.from({ length: SOCKETS }, (_, s) => numbers.filter((n) => n % SOCKETS === s));
    const ok = await Promise.all(shares.map((share) => ask(port, share)));
    expect(ok.reduce((sum, many) => sum + many, 0)).toBe(COUNT);
    expect(judge(alli.requests, COUNT)).toEqual([]);
  },
);

test('a body without its length would be seen', async () => {
  const alli = await rawUpstream(() => rawJson({}));
  closers.push(alli.close);
  const socket = connect(alli.port, '127.0.0.1');
  for (const n of [0, 1])
    socket.write(
      `GET /webapi/conversation_daily_count HTTP/1.1\r\nhost: a\r\n\r\n${JSON.stringify(range(n))}`,
    );
  await expect.poll(() => alli.requests.length).toBe(2);
  socket.destroy();
  expect(judge(alli.requests, 2)).not.toEqual([]);
});
