import type { Session } from '../../src/contract/session.ts';

/** Where a request comes from, and its headers as they came, repeated ones apart. No address: there is no socket. */
export type Peer = {
  address: string | null;
  /** Names in lower case. */
  headers: Readonly<Record<string, readonly string[] | undefined>>;
};

/** Somebody who may come in, and the cookies that go back with the answer. */
export type Arrival = { session: Session; cookies: readonly string[] };

/** How people sign in: one for each value of `AUTH`. What is left out does not exist in that way. */
export type SignIn = {
  /** Who makes a request. Throws `Refusal` (not-signed-in, no-role, proxy-only …) if nobody may. */
  identify: (request: Request, peer: Peer) => Promise<Arrival>;
  /** Sends the browser to where people sign in; `to` in the query says where to come back to. */
  signIn?: (request: Request) => Promise<Response>;
  /** Takes the browser back from there. */
  callback?: (request: Request) => Promise<Response>;
  /** Ends the session here, and says where the sign-in itself is ended, if anywhere. */
  signOut?: (request: Request) => Promise<{ to: string | null; cookies: readonly string[] }>;
};
