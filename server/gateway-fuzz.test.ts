import { createServer, request as forward } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createHttpUpstream } from './gateway/http-upstream.ts';
import { guardUpstream } from './gateway/load/guard-upstream.ts';
import { createRedactor } from './gateway/redact.ts';
import type { Upstream, UpstreamCall } from './gateway/upstream.ts';
import { createHttpServer } from './http-server.ts';
import { createNodeListener } from './node-listener.ts';
import { fire } from './testing/fuzz/fire.ts';
import { judgeRequest } from './testing/fuzz/judge-request.ts';
import { listenOnFreePort } from './testing/raw-exchange.ts';
import { rawJson, rawUpstream } from './testing/raw-upstream.ts';
import { PLANTED_KEY, recordingGateway } from './testing/recording-gateway.ts';

/** `npm run fuzz:gateway` asks for 200,000. */
const COUNT = Number(process.env['FUZZ_REQUESTS'] ?? 20_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);

const load = {
  maxInFlight: 16,
  maxWaiting: 1_000,
  maxWaitingEach: 1_000,
  maxWaitMs: 60_000,
  failures: 10,
  pauseMs: 100,
};
const redactor = createRedactor([PLANTED_KEY]);
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A raw Alli, and the gateway on a real port in front of it. */
async function open(wrap: (alli: Upstream) => Upstream = (alli) => alli) {
  const alli = await rawUpstream(() => rawJson({ conversations: [], cursor: null }));
  const { upstream, close } = createHttpUpstream({ baseUrl: alli.baseUrl });
  const sent: UpstreamCall[] = [];
  const counted: Upstream = (call) => {
    sent.push(call);
    return upstream(call);
  };
  const { gateway, lines } = recordingGateway({ upstream: wrap(guardUpstream(counted, load).upstream) });
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
  return { alli, port, sent, lines };
}

/** Fires, and gives everything that is wrong; each kind once with an example. */
async function fuzz(port: number, requests: Parameters<typeof judgeRequest>[0][], count: number) {
  const wrong = new Set<string>();
  let answers = 0;
  await fire(port, count, SEED, (bytes) => {
    answers += bytes.toString('latin1').split('HTTP/1.1 ').length - 1;
    if (redactor.isIn(bytes)) wrong.add('the key in an answer');
  });
  for (const request of requests)
    for (const problem of judgeRequest(request, PLANTED_KEY)) wrong.add(problem);
  return { wrong: [...wrong], answers };
}

test(
  `of ${COUNT} raw requests nothing leaves but the eleven operations, as ourselves`,
  { timeout: COUNT * 20 + 60_000 },
  async () => {
    const { alli, port, sent, lines } = await open();
    const { wrong, answers } = await fuzz(port, alli.requests, COUNT);
    expect(wrong).toEqual([]);
    // Each call became one well-framed request (or none, if its client had gone), and the fuzz reached what it is about.
    expect(alli.requests.length).toBeLessThanOrEqual(sent.length);
    expect(alli.requests.length).toBeGreaterThanOrEqual(sent.filter(({ signal }) => !signal.aborted).length);
    expect(alli.requests.length).toBeGreaterThan(COUNT / 50);
    expect(answers).toBeGreaterThan(COUNT / 4);
    expect(lines.filter((line) => line.includes('bug in the gateway'))).toEqual([]);
    const alive = await fetch(`http://127.0.0.1:${port}/livez`);
    expect(alive.status).toBe(200);
  },
);

test('a proxy that passes everything on is caught at everything', { timeout: 120_000 }, async () => {
  const alli = await rawUpstream(({ headers }) => rawJson({ headers }));
  const naive = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, 'api-key': incoming.headers['api-key'] ?? PLANTED_KEY };
    const onward = forward(
      { port: alli.port, path: encodeURI(incoming.url ?? '/'), method: incoming.method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  const port = await listenOnFreePort(naive);
  closers.push(
    alli.close,
    () => naive.close(),
    () => naive.closeAllConnections(),
  );
  const { wrong } = await fuzz(port, alli.requests, 2_000);
  for (const kind of [
    'the key in an answer',
    'an identity of the client',
    'not with our key',
    'a header of the client: cookie',
    'a body that is not JSON',
  ])
    expect(wrong).toContain(kind);
  expect(wrong.some((problem) => problem.startsWith('not one of the eleven'))).toBe(true);
});

test('a body that became a request is caught', () => {
  const request = {
    line: 'GET /webapi/v2/conversations/U01VR0dMRUQ HTTP/1.1',
    headers: [`api-key: ${PLANTED_KEY}`],
    body: '',
    connection: 1,
  };
  expect(judgeRequest(request, PLANTED_KEY)).toEqual(['a body became a request']);
});

test('a bug in the gateway is caught', async () => {
  const { port, lines } = await open(() => () => Promise.reject(new TypeError('planted')));
  await fire(port, 200, SEED, () => undefined);
  expect(lines.some((line) => line.includes('bug in the gateway'))).toBe(true);
});
