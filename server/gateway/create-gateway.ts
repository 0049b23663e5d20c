import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Operation } from '../../src/contract/endpoints.ts';
import { GATEWAY_INFO_PATH, type GatewayInfo } from '../../src/contract/gateway-info.ts';
import { callUpstream } from './call-upstream.ts';
import { describeBug, type Log } from './log.ts';
import { matchOperation } from './match-operation.ts';
import { problemResponse } from './problem-response.ts';
import { rawPath } from './raw-path.ts';
import { readCall } from './read-call.ts';
import type { Redactor } from './redact.ts';
import { refuseCrossSite } from './refuse-cross-site.ts';
import { Refusal } from './refusal.ts';
import { apiHeaders } from './response-headers.ts';
import type { Upstream } from './upstream.ts';

export type GatewayOptions = {
  upstream: Upstream;
  /** Sent with every call to Alli (see request-headers). */
  identityHeaders: Readonly<Record<string, string>>;
  info: GatewayInfo;
  /** Where the app is served besides loopback, or null. */
  publicOrigin: string | null;
  log: Log;
  redactor: Redactor;
  /** False once the process is shutting down. */
  isReady: () => boolean;
};

export type Gateway = (request: Request) => Promise<Response>;

type Env = { Variables: { requestId: string; operation: Operation | null; reason?: string } };

/** True for paths that the gateway answers; all others belong to the app's files. */
export function isGatewayPath(path: string): boolean {
  return /^\/(webapi|api|livez|readyz)(\/|$)/.test(path);
}

/** The eleven operations, `/api/info`, `/livez` and `/readyz`, as one function. It never throws. */
export function createGateway(options: GatewayOptions): Gateway {
  const { upstream, info, publicOrigin, log, redactor, isReady } = options;
  // Hono would decode the path; what is matched here is what was sent.
  const app = new Hono<Env>({ getPath: rawPath });

  app.use(async (c, next) => {
    const started = performance.now();
    c.set('requestId', randomUUID());
    c.set('operation', null);
    await next();
    for (const [name, value] of Object.entries(apiHeaders)) c.res.headers.set(name, value);
    c.res.headers.set('x-request-id', c.var.requestId);
    const ms = Math.round(performance.now() - started);
    log({ level: 'info', message: 'request', ...c.var, status: c.res.status, ms });
  });

  app.get('/livez', (c) => c.text('ok'));
  app.get('/readyz', (c) => (isReady() ? c.text('ok') : c.text('shutting down', 503)));

  app.use('/webapi/*', async (c, next) => {
    refuseCrossSite(c.req.raw, publicOrigin);
    await next();
  });
  app.use('/api/*', async (c, next) => {
    refuseCrossSite(c.req.raw, publicOrigin);
    await next();
  });

  app.get(GATEWAY_INFO_PATH, (c) => c.json(info));
  app.all(GATEWAY_INFO_PATH, () => {
    throw new Refusal('method-not-allowed', 'This path takes GET.', { allow: 'GET' });
  });

  app.all('/webapi/*', async (c) => {
    const request = c.req.raw;
    const match = matchOperation(request.method, rawPath(request));
    c.set('operation', match.operation);
    const call = await readCall(match, request);
    return callUpstream({ ...call, signal: request.signal }, upstream, options.identityHeaders, redactor);
  });

  app.notFound((c) =>
    problemResponse(new Refusal('unknown-operation', 'There is nothing here.'), c.var.requestId),
  );
  app.onError((error, c) => {
    const { requestId } = c.var;
    if (error instanceof Refusal) {
      c.set('reason', error.reason);
      return problemResponse(error, requestId);
    }
    log({ level: 'error', message: 'bug in the gateway', requestId, ...describeBug(error) });
    return problemResponse(new Refusal('internal', 'The gateway failed; its log says where.'), requestId);
  });

  return async (request) => app.fetch(request);
}
