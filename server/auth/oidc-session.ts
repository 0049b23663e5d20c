import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { person, type Person } from '../../src/contract/person.ts';
import { UNATTENDED } from '../../src/contract/session.ts';
import { Refusal } from '../gateway/refusal.ts';
import type { Arrival } from '../gateway/sign-in.ts';
import type { OidcConfig } from './auth-config.ts';
import { cookie, noCookie, readCookies } from './cookies.ts';
import { createSeal } from './seal.ts';

export const SESSION_COOKIE = '__Host-parley-session';

/** All times in ms since 1970 (UTC). */
const kept = z.object({
  id: z.string(),
  person,
  startedAt: z.number(),
  seenAt: z.number(),
  /** Tells the provider whose session to end. Left out if it is long. */
  idToken: z.optional(z.string()),
});
type Kept = z.infer<typeof kept>;

/** Browsers keep no more than 4096 bytes a cookie, with name and attributes. */
const MAX_SEALED = 3_800;
/** The last request is written down no more often than this, in ms. */
const RENEW_MS = 60_000;
/** Signed-out sessions that are remembered at most. */
const MAX_ENDED = 100_000;

/**
 * Sessions that live in the browser's own cookie, so that any gateway with the secret knows them. One that was signed out
 * is remembered here until it would have ended, so that a copy of its cookie opens nothing at this gateway.
 */
export function createOidcSessions(
  { sessionSecrets, idleMs, longestMs }: Pick<OidcConfig, 'sessionSecrets' | 'idleMs' | 'longestMs'>,
  now: () => number = Date.now,
) {
  const { seal, open } = createSeal(sessionSecrets, 'session', kept);
  const ended = new Map<string, number>();

  async function cookieOf(session: Kept): Promise<string> {
    const { idToken, ...short } = session;
    const whole = idToken === undefined ? await seal(short) : await seal(session);
    const sealed = whole.length > MAX_SEALED ? await seal(short) : whole;
    return cookie(SESSION_COOKIE, sealed, Math.min(idleMs, session.startedAt + longestMs - now()));
  }

  async function find(request: Request): Promise<{ session: Kept; isOld: boolean }> {
    const text = readCookies(request).get(SESSION_COOKIE);
    const opened = text === undefined ? null : await open(text);
    if (opened === null) throw new Refusal('not-signed-in', 'Sign in.');
    const { value: session, isOld } = opened;
    if (now() >= session.startedAt + longestMs || now() >= session.seenAt + idleMs)
      throw new Refusal('not-signed-in', 'The session has ended. Sign in again.', {}, 'session-expired');
    if (ended.has(session.id))
      throw new Refusal('not-signed-in', 'The session was signed out. Sign in again.', {}, 'session-ended');
    return { session, isOld };
  }

  return {
    /** A cookie for somebody who has just signed in. */
    begin: (who: Person, idToken: string | undefined): Promise<string> => {
      const at = now();
      const whole = { id: randomUUID(), person: who, startedAt: at, seenAt: at };
      return cookieOf(idToken === undefined ? whole : { ...whole, idToken });
    },
    /** Throws `Refusal` (not-signed-in). */
    identify: async (request: Request): Promise<Arrival> => {
      const { session, isOld } = await find(request);
      const isStale = isOld || now() - session.seenAt >= Math.min(RENEW_MS, idleMs / 4);
      // A page that nobody touches asks for news all the same: its session shall end.
      const isAttended = request.headers.get(UNATTENDED.name) !== UNATTENDED.value;
      return {
        session: {
          auth: 'oidc',
          person: session.person,
          endsAt: session.startedAt + longestMs,
          canSignOut: true,
        },
        cookies: isStale && isAttended ? [await cookieOf({ ...session, seenAt: now() })] : [],
      };
    },
    /** Ends the session of a request, if it has one. */
    end: async (request: Request): Promise<{ idToken: string | undefined; cookies: string[] }> => {
      const found = await find(request).catch(() => null);
      if (found !== null) {
        for (const [id, at] of ended) if (at <= now() || ended.size >= MAX_ENDED) ended.delete(id);
        ended.set(found.session.id, found.session.startedAt + longestMs);
      }
      return { idToken: found?.session.idToken, cookies: [noCookie(SESSION_COOKIE)] };
    },
  };
}
