import { Hono } from 'hono';
import { GATEWAY_INFO_PATH, type GatewayInfo } from '../../src/contract/gateway-info.ts';
import { SESSION_PATH, SIGN_IN_PATH, SIGN_OUT_PATH, type SignedOut } from '../../src/contract/session.ts';
import type { Journal } from '../journal/create-journal.ts';
import { addJournalRoutes } from '../journal/journal-routes.ts';
import { addViewRoutes } from '../journal/view-routes.ts';
import { CSP_REPORT_PATH } from '../static/page-headers.ts';
import type { Admit } from './admit.ts';
import type { Asked } from './asked.ts';
import { createCspReports } from './csp-reports.ts';
import type { GatewayEnv } from './gateway-env.ts';
import type { Log } from './log.ts';
import { rawPath } from './raw-path.ts';
import { refuseCrossSite, refuseForeignHost } from './refuse-cross-site.ts';
import { Refusal } from './refusal.ts';
import type { SignIn } from './sign-in.ts';

export type OwnRoutesOptions = {
  info: GatewayInfo;
  signIn: SignIn;
  /** Null if nothing is recorded. */
  journal: Journal | null;
  /** Where the app is served besides loopback, or null. */
  publicOrigin: string | null;
  log: Log;
  /** False once the process is shutting down. */
  isReady: () => boolean;
  /** Aborts when the process is shutting down: answers that never end by themselves end then. */
  stopSignal: AbortSignal;
};

/** The gateway's own endpoints: `/api`, `/auth`, `/livez` and `/readyz`. `fail` makes the answer of what was thrown. */
export function ownRoutes(
  { info, signIn, journal, publicOrigin, log, isReady, stopSignal }: OwnRoutesOptions,
  admit: Admit,
  fail: (error: unknown, asked: Asked) => Response,
): Hono<GatewayEnv> {
  // Hono would decode the path; what is matched here is what was sent.
  const app = new Hono<GatewayEnv>({ getPath: rawPath });

  app.get('/livez', (c) => c.text('ok'));
  app.get('/readyz', (c) => {
    if (!isReady()) return c.text('shutting down', 503);
    // Reading goes on meanwhile, and a write waits for it: no reason to send nobody here.
    return c.text(journal?.isOpening() ? 'ok, and the journal is being opened' : 'ok');
  });

  const readReports = createCspReports(publicOrigin);
  app.post(CSP_REPORT_PATH, async (c) => {
    const { requestId } = c.env.asked;
    for (const told of await readReports(c.req.raw))
      log({ level: 'warn', message: 'content security policy', requestId, ...told });
    return c.body(null, 204);
  });

  app.use('/api/*', async (c, next) => {
    const { session, cookies } = await admit(c.req.raw, c.env.peer, c.env.asked);
    c.set('session', session);
    c.set('person', session.person);
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
    addJournalRoutes(app, journal, signIn, stopSignal);
    addViewRoutes(app, journal);
  }

  app.notFound((c) => fail(new Refusal('unknown-operation', 'There is nothing here.'), c.env.asked));
  app.onError((error, c) => fail(error, c.env.asked));
  return app;
}
