import { createServer, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { drain } from './drain.ts';
import { listenOnFreePort } from './testing/raw-exchange.ts';

const closers: (() => unknown)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

async function open() {
  const held: ServerResponse[] = [];
  const server = createServer();
  const drainServer = drain(server);
  server.on('request', (request, response) => {
    if (request.url === '/held') held.push(response);
    else response.end('ok');
  });
  const port = await listenOnFreePort(server);
  closers.push(() => server.closeAllConnections());
  /** Sends on a socket of its own; the text comes when the server ends the connection. */
  const send = (path: string) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
    return { socket, answer: text(socket) };
  };
  return { server, held, drainServer, send };
}

test('what is open is answered, and its connection ends with the answer', async () => {
  const { held, drainServer, send } = await open();
  const { answer } = send('/held');
  await expect.poll(() => held.length).toBe(1);
  const drained = drainServer(0);
  held[0]?.end('late');
  expect(await answer).toMatch(/connection: close[^]*late/i);
  await drained;
});

test('until the time is over new connections and old ones are served, and told to end', async () => {
  const { drainServer, send, server } = await open();
  const idle = send('/');
  await expect.poll(() => idle.socket.bytesRead).toBeGreaterThan(0);
  const drained = drainServer(2_000);
  expect(await send('/').answer).toMatch(/connection: close/i);
  idle.socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  expect(await idle.answer).toMatch(/connection: keep-alive[^]*connection: close/i);
  expect(server.listening).toBe(true);
  await drained;
  expect(server.listening).toBe(false);
});
