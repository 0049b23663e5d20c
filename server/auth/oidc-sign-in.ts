import * as z from 'zod/mini';
import { emailAddress } from '../../src/contract/email-address.ts';
import type { Log } from '../gateway/log.ts';
import type { SignIn } from '../gateway/sign-in.ts';
import type { OidcConfig } from './auth-config.ts';
import { cookie, noCookie, readCookies } from './cookies.ts';
import { createOidcProvider } from './oidc-provider.ts';
import { createOidcSessions } from './oidc-session.ts';
import { readPerson } from './read-person.ts';
import { safeReturn } from './safe-return.ts';
import { createSeal } from './seal.ts';
import { problemOf, problemPage, reasonOf } from './sign-in-problem.ts';

/** What the browser keeps while a person is at the provider. */
const started = z.object({ verifier: z.string(), nonce: z.string(), to: z.string(), at: z.number() });
/** Longest stay at the provider, in ms. */
const LONGEST_SIGN_IN = 10 * 60_000;
/** Sign-ins that one browser may have begun at once: each is a cookie. */
const MAX_STARTED = 6;
const STARTED = '__Host-parley-sign-in-';

/**
 * `AUTH=oidc`: code flow with PKCE, state and nonce. Each sign-in begun has a cookie of its own, named by its state, so that
 * several tabs may be signing in at once and an answer of the provider is only taken by the browser that asked.
 */
export function createOidcSignIn(
  config: OidcConfig,
  log: Log,
  hashIdentity: (id: string) => string,
  now: () => number = Date.now,
): SignIn {
  const provider = createOidcProvider(config);
  const sessions = createOidcSessions(config, now);
  const { seal, open } = createSeal(config.sessionSecrets, 'sign-in', started);

  function refused(error: unknown, to: string, cookies: readonly string[]): Response {
    log({ level: 'warn', message: 'sign-in refused', reason: reasonOf(error) });
    return redirect(problemPage(problemOf(error), to), cookies);
  }

  return {
    identify: (request) => sessions.identify(request),

    signIn: async (request) => {
      const { searchParams } = new URL(request.url);
      const to = safeReturn(searchParams.get('to'));
      const hint = emailAddress.safeParse(searchParams.get('hint'));
      try {
        const { url, state, verifier, nonce } = await provider.begin({
          hint: hint.success ? hint.data : null,
          someoneElse: searchParams.has('else'),
        });
        const sealed = await seal({ verifier, nonce, to, at: now() });
        const others = startedNames(request);
        const dropped = others.length >= MAX_STARTED ? others.map(noCookie) : [];
        return redirect(url.href, [...dropped, cookie(`${STARTED}${state}`, sealed, LONGEST_SIGN_IN)]);
      } catch (error) {
        return refused(error, to, []);
      }
    },

    callback: async (request) => {
      const { search, searchParams } = new URL(request.url);
      const state = searchParams.get('state') ?? '';
      const name = startedNames(request).find((candidate) => candidate === `${STARTED}${state}`);
      const sealed = name === undefined ? undefined : readCookies(request).get(name);
      const opened = sealed === undefined ? null : await open(sealed);
      if (name === undefined || opened === null || now() - opened.value.at > LONGEST_SIGN_IN)
        return redirect(problemPage('expired', safeReturn(null)), []);
      const over = [noCookie(name)];
      const { verifier, nonce, to } = opened.value;
      try {
        const { said, idToken } = await provider.finish(search, { state, verifier, nonce });
        const person = readPerson(said, config.roles);
        log({ level: 'info', message: 'signed in', who: hashIdentity(person.id) });
        return redirect(to, [...over, await sessions.begin(person, idToken)]);
      } catch (error) {
        return refused(error, to, over);
      }
    },

    signOut: async (request) => {
      const { idToken, cookies } = await sessions.end(request);
      return { to: await provider.signOutUrl(idToken), cookies };
    },
  };
}

function startedNames(request: Request): `__Host-${string}`[] {
  return [...readCookies(request).keys()]
    .filter((name) => name.startsWith(STARTED))
    .map((name): `__Host-${string}` => `${STARTED}${name.slice(STARTED.length)}`);
}

function redirect(location: string, cookies: readonly string[]): Response {
  const headers = new Headers({ location });
  for (const one of cookies) headers.append('set-cookie', one);
  return new Response(null, { status: 303, headers });
}
