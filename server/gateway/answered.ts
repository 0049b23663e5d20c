import type { Operation } from '../../src/contract/endpoints.ts';

/** A request that was answered: what may be counted of it. */
export type Answered = {
  /** Null for the gateway's own endpoints, and for what is no operation. */
  operation: Operation | null;
  status: number;
  /** From request to answer, in ms. */
  ms: number;
};
