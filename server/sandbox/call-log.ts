import type { Operation } from '../../src/contract/endpoints.ts';

/** A call as the sandbox received it. */
export type RecordedCall = {
  /** Null for a path or method that no operation has. */
  operation: Operation | null;
  method: string;
  /** Without the query. */
  path: string;
  /** As it came, without `?`. */
  search: string;
  /** The decoded values of the query, `{}` if it breaks the contract. */
  query: Record<string, unknown>;
  params: Record<string, string>;
  /** The parsed body; the text itself if it is no JSON; null for none. */
  body: unknown;
  headers: Record<string, string>;
  /** Milliseconds UTC by the sandbox's clock. */
  at: number;
};

/** Old calls are forgotten, so that a sandbox that runs for weeks does not grow. */
const MOST = 10_000;

/** The calls to a sandbox, oldest first. */
export class CallLog {
  #calls: RecordedCall[] = [];

  get all(): readonly RecordedCall[] {
    return this.#calls;
  }

  of(operation: Operation): RecordedCall[] {
    return this.#calls.filter((call) => call.operation === operation);
  }

  /** The newest call, of the operation if one is given. */
  last(operation?: Operation): RecordedCall | undefined {
    return this.#calls.findLast((call) => operation === undefined || call.operation === operation);
  }

  add(call: RecordedCall): void {
    this.#calls.push(call);
    if (this.#calls.length > MOST) this.#calls = this.#calls.slice(MOST / 2);
  }

  clear(): void {
    this.#calls = [];
  }
}
