import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, type Http2Bindings, type HttpBindings } from '@hono/node-server';
import { describeBug, type Log } from './gateway/log.ts';
import { problemResponse } from './gateway/problem-response.ts';
import { Refusal } from './gateway/refusal.ts';
import type { Peer } from './gateway/sign-in.ts';
import { checkRawTarget } from './raw-target.ts';

export type Handle = (request: Request, peer: Peer) => Promise<Response>;
export type NodeListener = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

/**
 * Lets a function of Request and Response serve `node:http`. A request whose target is not clean never becomes a
 * Request. A client that goes away aborts `request.signal`. `ownProcess`: nobody else uses this process (in dev it is
 * also Vite's), so that its global objects may be ours. `always` goes with every answer, whoever made it.
 */
export function createNodeListener(
  handle: Handle,
  log: Log,
  ownProcess = false,
  always: Readonly<Record<string, string>> = {},
): NodeListener {
  const common = Object.entries(always);
  const answer = (request: Request, { incoming }: HttpBindings | Http2Bindings) =>
    handle(request, {
      address: incoming.socket.remoteAddress ?? null,
      // Only when somebody asks: it is a second copy of every header.
      get headers() {
        return 'headersDistinct' in incoming ? incoming.headersDistinct : {};
      },
    });
  const listen = getRequestListener(answer, {
    // Replaces the global Request and Response by light ones, several times faster than streams for what is in memory.
    overrideGlobalObjects: ownProcess,
    errorHandler: (error) => {
      const requestId = randomUUID();
      log({ level: 'warn', message: 'not a request', requestId, status: 400, ...describeBug(error) });
      return problemResponse(new Refusal('bad-path', 'The request has no usable address.'), requestId);
    },
  });
  return (incoming, outgoing) => {
    for (const [name, value] of common) outgoing.setHeader(name, value);
    const checked = checkRawTarget(originalTarget(incoming), hostsOf(incoming));
    if (checked.ok) {
      incoming.url = checked.target;
      return listen(incoming, outgoing);
    }
    const requestId = randomUUID();
    log({ level: 'warn', message: 'request', requestId, operation: null, status: 400, reason: 'bad-path' });
    return send(problemResponse(new Refusal('bad-path', checked.why), requestId), outgoing);
  };
}

/** Closes the connection too: what follows such a request on it is not to be trusted either. */
async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const body = await response.text();
  const headers = { ...Object.fromEntries(response.headers), 'content-length': Buffer.byteLength(body) };
  outgoing.writeHead(response.status, { ...headers, connection: 'close' }).end(body);
}

/** All Host headers. `headersDistinct` would give them too, and make a second copy of every header for it. */
function hostsOf({ rawHeaders }: IncomingMessage): string[] {
  return rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === 'host');
}

/** Vite rewrites `url` and keeps what was sent in `originalUrl`. */
function originalTarget(incoming: IncomingMessage): string {
  if ('originalUrl' in incoming && typeof incoming.originalUrl === 'string') return incoming.originalUrl;
  return incoming.url ?? '';
}
