import * as z from 'zod/mini';
import { person } from './person.ts';

/** Who is signed in, at `/api/session`; a 401 with the code `not-signed-in` if nobody is. */
export const session = z.object({
  /** `none`: this machine only, whoever uses it. `proxy`: a proxy in front signs people in. `oidc`: Parley does. */
  auth: z.enum(['none', 'proxy', 'oidc']),
  person,
  /** When it ends whatever is done, ms since 1970 (UTC); null if the gateway sets no end. */
  endsAt: z.nullable(z.number()),
});
export type Session = z.infer<typeof session>;

/** Where `session` is served. */
export const SESSION_PATH = '/api/session';
