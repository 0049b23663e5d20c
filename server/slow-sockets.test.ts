import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createHttpServer } from './http-server.ts';
import { createNodeListener } from './node-listener.ts';
import { listenOnFreePort } from './testing/raw-exchange.ts';
import { ownRequest, recordingGateway } from './testing/recording-gateway.ts';

/** Of each kind. */
const SOCKETS = 500;
/** Only `npm run test:slow` holds it to the clock: a busy machine is late with everything. */
const LIMIT_MS = process.env['SLOW_LIMIT_MS'] === undefined ? Infinity : Number(process.env['SLOW_LIMIT_MS']);

const closers: (() => unknown)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

async function open(server = createHttpServer()) {
  const { gateway } = recordingGateway();
  const listener = createNodeListener(gateway, () => undefined, true);
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing));
  const port = await listenOnFreePort(server);
  closers.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  return port;
}

/** A socket that begins a request and goes on by one byte a second; gives the ms after which the other side ended it. */
async function slow(port: number, beginning: string): Promise<number> {
  const began = performance.now();
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  socket.resume().write(beginning);
  const drip = setInterval(() => socket.writable && socket.write('a'), 1_000);
  closers.push(
    () => clearInterval(drip),
    () => socket.destroy(),
  );
  await once(socket, 'close');
  clearInterval(drip);
  return performance.now() - began;
}

const head =
  'POST /webapi/v2/conversations/bulk_update HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Requested-By: parley\r\n';
const slowHead = `${head}X-Slow: `;
const slowBody = `${head}Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"a":"`;

test(
  `${SOCKETS} slow heads and ${SOCKETS} slow bodies are shed, and good requests go on`,
  { timeout: 120_000 },
  async () => {
    const port = await open();
    const url = `http://127.0.0.1:${port}/webapi/v2/conversations`;
    const shed = [slowHead, slowBody].flatMap((beginning) =>
      Array.from({ length: SOCKETS }, () => slow(port, beginning)),
    );
    const state = { isOver: false };
    const all = Promise.all(shed).finally(() => (state.isOver = true));
    let good = 0;
    while (!state.isOver) {
      const { status } = await fetch(url, { headers: ownRequest('/').headers });
      expect(status).toBe(200);
      good++;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(Math.max(...(await all))).toBeLessThan(LIMIT_MS);
    expect(good).toBeGreaterThan(10);
  },
);

test('a server without limits is caught: it keeps them', async () => {
  const server = createHttpServer();
  server.headersTimeout = 0;
  server.requestTimeout = 0;
  const port = await open(server);
  const ended = slow(port, slowHead).then(() => 'shed');
  const patience = new Promise((resolve) => setTimeout(() => resolve('kept'), 10_000));
  expect(await Promise.race([ended, patience])).toBe('kept');
});
