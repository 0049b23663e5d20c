import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** Passes calls on to `target`, a GET with a body as a POST. For Prism's proxy, which carries no such GET. */
export async function startBodyTunnel(target: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => void pass(target, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the tunnel has no port');
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function pass(target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  const { method = 'GET', url = '/', headers } = request;
  const passed = ['api-key', 'accept', 'content-type'].flatMap((name): [string, string][] => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  const answer = await fetch(target + url, {
    method: method === 'GET' && body !== '' ? 'POST' : method,
    headers: passed,
    ...(body !== '' && { body }),
  });
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? 'application/json',
  });
  response.end(await answer.text());
}
