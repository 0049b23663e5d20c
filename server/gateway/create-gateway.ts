import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { GATEWAY_INFO_PATH, type GatewayInfo } from '../../src/contract/gateway-info.ts';
import { isWrite } from '../../src/contract/journal.ts';
import { SESSION_PATH, SIGN_IN_PATH, SIGN_OUT_PATH, type SignedOut } from '../../src/contract/session.ts';
import type { Answered } from './answered.ts';
import type { Journal } from '../journal/create-journal.ts';
import { describeWrite } from '../journal/describe-write.ts';
import { addJournalRoutes } from '../journal/journal-routes.ts';
import { recordWrite } from '../journal/record-write.ts';
import { addViewRoutes } from '../journal/view-routes.ts';
import { CSP_REPORT_PATH } from '../static/page-headers.ts';
import { callUpstream } from './call-upstream.ts';
import { createCspReports } from './csp-reports.ts';
import type { GatewayEnv } from './gateway-env.ts';
import { describeBug, type Log } from './log.ts';
import { matchOperation } from './match-operation.ts';
import { problemResponse } from './problem-response.ts';
import { rawPath } from './raw-path.ts';
import { readCall } from './read-call.ts';
import { readUrgency } from './read-urgency.ts';
import type { Redactor } from './redact.ts';
import { readSeenEntry } from '../journal/read-seen-entry.ts';
import { createRateLimit } from './rate-limit.ts';
import { actingAs } from './request-headers.ts';
import { refuseCrossSite, refuseForeignHost } from './refuse-cross-site.ts';
import { refuseFilterTarget, refuseNotPermitted } from './refuse-not-permitted.ts';
import { refuseOtherPerson } from './refuse-other-person.ts';
import { Refusal } from './refusal.ts';
import { apiHeaders } from './response-headers.ts';
import type { Peer, SignIn } from './sign-in.ts';
import type { Upstream } from './upstream.ts';

export type GatewayOptions = {
  upstream: Upstream;
  /** Sent with every call to Alli (see request-headers). */
  identityHeaders: Readonly<Record<string, string>>;
  info: GatewayInfo;
  signIn: SignIn;
  /** Null if nothing is recorded. */
  journal: Journal | null;
  /** Requests a minute for each person; null sets no limit. */
  ratePerMinute: number | null;
  /** Says who somebody is in the log. */
  hashIdentity: (id: string) => string;
  /** Where the app is served besides loopback, or null. */
  publicOrigin: string | null;
  log: Log;
  redactor: Redactor;
  /** Told of every answer, to count it. */
  observe?: ((answered: Answered) => void) | undefined;
  /** False once the process is shutting down. */
  isReady: () => boolean;
  /** Aborts when the process is shutting down: answers that never end by themselves end then. */
  stopSignal: AbortSignal;
};

/** `peer` is left out where there is no socket. */
export type Gateway = (request: Request, peer?: Peer) => Promise<Response>;

/** On every answer. */
const ownHeaders = (requestId: string) => ({ ...apiHeaders, 'x-request-id': requestId });
/** Without a socket, as in tests. */
const noPeer: Peer = { address: null, headers: {} };

/** True for paths that the gateway answers; all others belong to the app's files. */
export function isGatewayPath(path: string): boolean {
  return /^\/(webapi|api|auth|livez|readyz)(\/|$)/.test(path);
}

/** The eleven operations, `/api/info`, `/api/session`, `/auth`, `/livez` and `/readyz`, as one function. It never throws. */
export function createGateway(options: GatewayOptions): Gateway {
  const { upstream, info, signIn, journal, publicOrigin, log, redactor, observe, isReady } = options;
  const limitRate = options.ratePerMinute === null ? null : createRateLimit(options.ratePerMinute);
  // Hono would decode the path; what is matched here is what was sent.
  const app = new Hono<GatewayEnv>({ getPath: rawPath });

  app.use(async (c, next) => {
    const started = performance.now();
    c.set('requestId', randomUUID());
    c.set('operation', null);
    c.set('hasOwnHeaders', false);
    await next();
    const [requestId, operation, reason] = [c.get('requestId'), c.get('operation'), c.get('reason')];
    if (!c.get('hasOwnHeaders'))
      for (const [name, value] of Object.entries(ownHeaders(requestId))) c.res.headers.set(name, value);
    const ms = Math.round(performance.now() - started);
    observe?.({ operation, status: c.res.status, ms });
    const who = c.get('who');
    const known = { ...(who === undefined ? {} : { who }), ...(reason === undefined ? {} : { reason }) };
    log({ level: 'info', message: 'request', requestId, operation, ...known, status: c.res.status, ms });
  });

  app.get('/livez', (c) => c.text('ok'));
  app.get('/readyz', (c) => (isReady() ? c.text('ok') : c.text('shutting down', 503)));

  const readReports = createCspReports(publicOrigin);
  app.post(CSP_REPORT_PATH, async (c) => {
    const requestId = c.get('requestId');
    for (const told of await readReports(c.req.raw))
      log({ level: 'warn', message: 'content security policy', requestId, ...told });
    return c.body(null, 204);
  });

  for (const path of ['/webapi/*', '/api/*'])
    app.use(path, async (c, next) => {
      refuseCrossSite(c.req.raw, publicOrigin);
      const { session, cookies } = await signIn.identify(c.req.raw, c.env.peer);
      refuseOtherPerson(c.req.raw, session.person);
      c.set('session', session);
      c.set('person', session.person);
      c.set('who', options.hashIdentity(session.person.id));
      limitRate?.(session.person.id);
      await next();
      for (const cookie of cookies) c.res.headers.append('set-cookie', cookie);
    });

  app.get(GATEWAY_INFO_PATH, (c) => c.json(info));
  app.use('/auth/*', async (c, next) => {
    // A person arrives here from another site: the provider sends them. What changes something is ours alone.
    if (c.req.method === 'GET') refuseForeignHost(c.req.raw, publicOrigin);
    else refuseCrossSite(c.req.raw, publicOrigin);
    await next();
  });
  const { signIn: enter, callback, signOut } = signIn;
  if (enter) app.get(SIGN_IN_PATH, (c) => enter(c.req.raw));
  if (callback) app.get('/auth/callback', (c) => callback(c.req.raw));
  if (signOut)
    app.post(SIGN_OUT_PATH, async (c) => {
      const { to, cookies } = await signOut(c.req.raw);
      for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
      return c.json({ to } satisfies SignedOut);
    });

  app.get(SESSION_PATH, (c) => c.json(c.var.session));
  for (const path of [GATEWAY_INFO_PATH, SESSION_PATH])
    app.all(path, () => {
      throw new Refusal('method-not-allowed', 'This path takes GET.', { allow: 'GET' });
    });

  if (journal !== null) {
    addJournalRoutes(app, journal, options.stopSignal);
    addViewRoutes(app, journal);
  }

  app.all('/webapi/*', async (c) => {
    const request = c.req.raw;
    const match = matchOperation(request.method, rawPath(request));
    c.set('operation', match.operation);
    const { role, email } = c.var.person;
    refuseNotPermitted(role, match.operation);
    const call = await readCall(match, request);
    refuseFilterTarget(role, match.operation, call.body);
    const identity = actingAs(options.identityHeaders, email);
    const from = { personId: c.get('person').id, ...readUrgency(request.headers), signal: request.signal };
    const own = ownHeaders(c.get('requestId'));
    const send = () => callUpstream({ ...call, ...from }, upstream, identity, redactor, own);
    const answer =
      journal === null || !isWrite(match.operation)
        ? await send()
        : await recordWrite(
            journal,
            {
              person: c.get('person'),
              operation: match.operation,
              requestId: c.get('requestId'),
              seenEntryId: readSeenEntry(request.headers),
              ...describeWrite(match.operation, match.ids, call.body),
            },
            send,
          );
    c.set('hasOwnHeaders', true);
    return answer;
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

  return async (request, peer = noPeer) => app.fetch(request, { peer });
}
