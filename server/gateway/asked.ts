import type { Operation } from '../../src/contract/endpoints.ts';

/** One request on its way through the gateway: what its answer and its line in the log need to know of it. */
export type Asked = {
  readonly requestId: string;
  /** The operation of Alli, once it is known to be one. */
  operation: Operation | null;
  /** Who it is, in a form that tells nobody: for the log. */
  who?: string;
  /** Why the request was refused, for the log. */
  reason?: string;
};
