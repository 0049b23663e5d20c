import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What stands in front of a gateway: browsers know its address before the gateway runs. `headers` are what it adds to each
 * request, as a proxy does that signs people in; null is nobody, whom it answers as such a proxy does.
 */
export async function startFront() {
  const front = { target: '', headers: {} as Record<string, string> | null };
  const server = createServer((incoming, outgoing) => {
    // The code of the page is let through to everybody, as docs/sign-in.md asks for.
    if (front.headers === null && incoming.url?.startsWith('/assets/') !== true) {
      outgoing.writeHead(401, { 'content-type': 'text/html' }).end('<p>Sign in at the proxy.</p>');
      return;
    }
    const { method, headers } = incoming;
    const options = { method, headers: { ...headers, ...front.headers } };
    const passed = send(`${front.target}${incoming.url ?? ''}`, options, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(front, {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  });
}
