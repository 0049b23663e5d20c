import * as z from 'zod/mini';
import { person } from './person.ts';

/** Who is signed in, at `/api/session`; a 401 with the code `not-signed-in` if nobody is. */
export const session = z.object({
  /** `none`: this machine only, whoever uses it. `proxy`: a proxy in front signs people in. `oidc`: Parley does. */
  auth: z.enum(['none', 'proxy', 'oidc']),
  person,
  /** When it ends whatever is done, ms since 1970 (UTC); null if the gateway sets no end. */
  endsAt: z.nullable(z.number()),
  /** Whether `SIGN_OUT_PATH` ends it; without, it is not Parley's to end. */
  canSignOut: z.boolean(),
});
export type Session = z.infer<typeof session>;

/** Where `session` is served. */
export const SESSION_PATH = '/api/session';

/** A page goes there to sign in: `to` is the path to come back to, `hint` an e-mail address, `else` asks for somebody else. */
export const SIGN_IN_PATH = '/auth/sign-in';

/** POST ends the session. */
export const SIGN_OUT_PATH = '/auth/sign-out';

/** Where the browser goes after signing out, to end the session of the sign-in itself; null if there is no such place. */
export const signedOut = z.object({ to: z.nullable(z.string()) });
export type SignedOut = z.infer<typeof signedOut>;

/** Pages of the app that are open to everybody: they show what became of a sign-in, and ask for nothing. */
export const SIGN_PAGES = { problem: '/sign-in', signedIn: '/signed-in', signedOut: '/signed-out' } as const;

/**
 * The id of the person for whom the page was opened, URL-encoded. If the session is another person's by now, the gateway
 * refuses with `not-signed-in`: nothing that one person began is done or seen as another.
 */
export const PERSON_HEADER = 'X-Parley-Person';

/** On requests that a page sends by itself while nobody touches it: they do not keep a session from ending. */
export const UNATTENDED = { name: 'X-Parley-Unattended', value: '1' } as const;
