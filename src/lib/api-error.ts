import type { Operation } from '../contract/endpoints.ts';
import type { LaterChange } from '../contract/problem.ts';

/** What the call was for: an operation of Alli, or an endpoint of the gateway's own. */
export type CallName = Operation | 'getGatewayInfo' | 'getSession' | OwnCallName;

/** What is asked of the gateway's own database. */
export type OwnCallName =
  | 'listEntries'
  | 'listPeople'
  | 'getKnown'
  | 'getNewestEntry'
  | 'listKnownConversations'
  | 'openEvents'
  | 'listViews'
  | 'putView'
  | 'deleteView'
  | 'signOut';

/** Who said no: Alli, the gateway itself, or whatever stands between (a page of a proxy). */
export type Speaker = 'alli' | 'gateway' | 'unknown';

/** An answer came and it is not a success. Carries facts only; words are made of it where it is shown. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly call: CallName;
  readonly status: number;
  readonly speaker: Speaker;
  /** A problem code of the gateway (`upstream-timeout`), or Alli's code (`1013`, `7003`), if there is one. */
  readonly code: string | null;
  /** The sentence or name that came with it. Hostile text. */
  readonly said: string | null;
  readonly retryAfterMs: number | null;
  readonly requestId: string | null;
  /** With `changed-since`: what others have changed meanwhile. */
  readonly changes: readonly LaterChange[];

  constructor(
    facts: Omit<HttpError, 'name' | 'message' | 'stack' | 'cause' | 'changes'> &
      Partial<Pick<HttpError, 'changes'>>,
  ) {
    super(`${facts.call}: ${String(facts.status)} ${facts.code ?? ''}`.trim());
    this.call = facts.call;
    this.status = facts.status;
    this.speaker = facts.speaker;
    this.code = facts.code;
    this.said = facts.said;
    this.retryAfterMs = facts.retryAfterMs;
    this.requestId = facts.requestId;
    this.changes = facts.changes ?? [];
  }
}

/** No answer came: the gateway cannot be reached, or the connection broke. Whether a write arrived is not known. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly call: CallName;
  /** The connection stood, and nothing came for longer than anything takes. */
  readonly isTimeout: boolean;
  constructor(call: CallName, cause: unknown) {
    super(`${call}: no answer`, { cause });
    this.call = call;
    this.isTimeout = cause instanceof DOMException && cause.name === 'TimeoutError';
  }
}

/** A successful answer that does not have the documented shape. Trying again would not help. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly call: CallName;
  /** The first thing that is wrong, such as `conversations: expected array`. */
  readonly problem: string;
  /** The answer as it came, cut to what a person can look at. Hostile text. */
  readonly raw: string;
  readonly requestId: string | null;
  constructor(call: CallName, problem: string, raw: string, requestId: string | null) {
    super(`${call}: ${problem}`);
    this.call = call;
    this.problem = problem;
    this.raw = raw.slice(0, 20_000);
    this.requestId = requestId;
  }
}
