import type { Person } from '../../src/contract/person.ts';
import type { Session } from '../../src/contract/session.ts';
import type { Asked } from './asked.ts';
import type { Peer } from './sign-in.ts';

/** What the handlers of the gateway's own endpoints find in Hono's context. */
export type GatewayEnv = {
  Bindings: { peer: Peer; asked: Asked };
  Variables: {
    /** Under `/api` only, where nobody comes without one. */
    session: Session;
    person: Person;
  };
};
