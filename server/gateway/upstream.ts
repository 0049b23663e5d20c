/** Says once that nobody waits for an answer any more: as much of an `AbortSignal` as a call needs. */
export type CallSignal = {
  readonly aborted: boolean;
  addEventListener: (type: 'abort', listener: () => void) => void;
  removeEventListener: (type: 'abort', listener: () => void) => void;
};

/** One call to Alli (or the sandbox), built by the gateway from parsed parts. */
export type UpstreamCall = {
  method: string;
  /** Path and query. Never the text that a client sent. */
  path: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string | null;
  /** Who asks. Two people never share an answer. */
  personId: string;
  /** True for what nobody waits for at a screen, such as scans and exports. */
  background: boolean;
  /** True if the answer must not come from a call that had begun before. */
  fresh: boolean;
  /** Aborts when nobody waits for the answer any more. */
  signal: CallSignal;
};

export type UpstreamAnswer = {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Never written to: several may share it. */
  body: Uint8Array<ArrayBuffer>;
};

/** Alli as a function. The sandbox is just another one. Throws `UpstreamError` if there is no answer. */
export type Upstream = (call: UpstreamCall) => Promise<UpstreamAnswer>;

/**
 * `refused`: no connection was made, so that surely nothing was sent. `busy` and `paused`: nothing was sent either, since too
 * many calls wait, or Alli is down and is left alone for a while.
 */
export type UpstreamFailure =
  'refused' | 'unreachable' | 'timeout' | 'too-large' | 'redirect' | 'cancelled' | 'busy' | 'paused';

/** Why there is no answer that could be passed on. `reason` is for the log and never quotes what was sent. */
export class UpstreamError extends Error {
  override name = 'UpstreamError';
  readonly kind: UpstreamFailure;
  readonly reason: string;
  /** When to come again, in ms; only where the gateway knows it. */
  readonly retryAfterMs: number | null;

  constructor(kind: UpstreamFailure, reason: string, retryAfterMs: number | null = null) {
    super(`${kind}: ${reason}`);
    this.kind = kind;
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
  }
}
