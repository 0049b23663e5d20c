import { createServer, type Socket } from 'node:net';
import { listenOnFreePort } from './raw-exchange.ts';

export type RawRequest = { line: string; headers: string[]; body: string; connection: number };

/**
 * An HTTP server that reads nothing into its bytes: a request is a head up to the empty line, and exactly as many bytes of body
 * as `content-length` says. Bytes that are left over become the next head, so that a badly framed body shows up as a
 * request of its own. Answers each request with `answer`.
 */
export async function rawUpstream(answer: (request: RawRequest) => string | null) {
  const requests: RawRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const connection = sockets.size;
    let rest = '';
    socket.setEncoding('latin1');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: string) => {
      rest += chunk;
      for (let read = readRequest(rest, connection); read !== null; read = readRequest(rest, connection)) {
        rest = read.rest;
        requests.push(read.request);
        const bytes = answer(read.request);
        if (bytes !== null) socket.write(bytes, 'latin1');
      }
    });
  });
  const port = await listenOnFreePort(server);
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    port,
    requests,
    sockets,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function readRequest(text: string, connection: number): { request: RawRequest; rest: string } | null {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return null;
  const [line = '', ...headers] = text.slice(0, end).split('\r\n');
  const length = Number(headers.map((h) => /^content-length: (\d+)$/i.exec(h)?.[1]).find(Boolean) ?? 0);
  const after = end + 4;
  if (text.length < after + length) return null;
  const body = text.slice(after, after + length);
  return { request: { line, headers, body, connection }, rest: text.slice(after + length) };
}

/** A whole answer with a JSON body. */
export function rawJson(body: unknown, status = '200 OK', headers: string[] = []): string {
  const text = JSON.stringify(body);
  return [
    `HTTP/1.1 ${status}`,
    'content-type: application/json',
    `content-length: ${text.length}`,
    ...headers,
    '',
    text,
  ].join('\r\n');
}
