import type { Session } from '../../src/contract/session.ts';

/** Where a request comes from, as its socket says and no header can; null if there is no socket, as in tests. */
export type Peer = { address: string | null };

/** How people sign in: one for each value of `AUTH`. */
export type SignIn = {
  /** Who makes a request. Throws `Refusal` (not-signed-in) if nobody known does. */
  identify: (request: Request, peer: Peer) => Promise<Session>;
};
