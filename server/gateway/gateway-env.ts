import type { Operation } from '../../src/contract/endpoints.ts';
import type { Person } from '../../src/contract/person.ts';
import type { Session } from '../../src/contract/session.ts';
import type { Peer } from './sign-in.ts';

/** What every handler of the gateway finds in Hono's context. */
export type GatewayEnv = {
  Bindings: { peer: Peer };
  Variables: {
    requestId: string;
    /** The operation of Alli, once it is known to be one. */
    operation: Operation | null;
    /** True if the answer was made with the headers that each gets: changing them afterwards costs much. */
    hasOwnHeaders: boolean;
    /** Why the request was refused, for the log. */
    reason?: string;
    /** Who it is, in a form that tells nobody: for the log. */
    who?: string;
    /** Under `/webapi` and `/api` only, where nobody comes without one. */
    session: Session;
    person: Person;
  };
};
