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
