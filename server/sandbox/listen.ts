import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Sandbox } from './create-sandbox.ts';

export type ListeningSandbox = {
  /** Without a slash at its end. */
  url: string;
  /** Breaks all connections and frees the port. */
  close: () => Promise<void>;
};

/** Serves a sandbox over HTTP, for tests and measurements: a dropped call breaks its socket, a stalled one stays open. */
export async function listenSandbox(
  sandbox: Sandbox,
  { port = 0, host = '127.0.0.1' }: { port?: number; host?: string } = {},
): Promise<ListeningSandbox> {
  const server = createServer((request, response) => void serve(sandbox, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the sandbox has no port');
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function serve(sandbox: Sandbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  try {
    const answer = await sandbox.handle({
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: readHeaders(request),
      body: await readBody(request),
      signal: gone.signal,
    });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  } catch {
    // A dropped call, or a caller who has gone: either way the connection ends without an answer.
    request.socket.destroy();
  }
}

function readHeaders(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}

/** The body of any method: the daily counts are a GET with one. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const body = await text(request);
  return body === '' ? null : body;
}
