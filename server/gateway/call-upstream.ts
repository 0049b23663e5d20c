import type { ProblemCode } from '../../src/contract/problem.ts';
import type { Redactor } from './redact.ts';
import { Refusal } from './refusal.ts';
import { ownHeaders, passedHeaders } from './response-headers.ts';
import {
  UpstreamError,
  type Upstream,
  type UpstreamAnswer,
  type UpstreamCall,
  type UpstreamFailure,
} from './upstream.ts';

const failures = {
  refused: [
    'upstream-refused',
    'No connection could be made, so nothing was sent. Check ALLI_BASE_URL and the network.',
  ],
  unreachable: ['upstream-unreachable', 'Check ALLI_BASE_URL and the network between this gateway and Alli.'],
  timeout: ['upstream-timeout', 'Alli took too long. Whether a change was made is not known; read again.'],
  'too-large': ['upstream-too-large', 'The answer was dropped. Ask for less at once.'],
  redirect: [
    'upstream-redirect',
    'Redirects are not followed, as they would carry the key. Check ALLI_BASE_URL.',
  ],
  cancelled: ['cancelled', 'The client went away.'],
  busy: ['busy', 'Too many calls wait for Alli. Nothing was sent; come again after the time in Retry-After.'],
  paused: [
    'upstream-paused',
    'Alli does not answer and is left alone for a while. Nothing was sent; come again after the time in Retry-After.',
  ],
} as const satisfies Record<UpstreamFailure, readonly [ProblemCode, string]>;

/** Statuses that have no body, by the definition of HTTP. */
const bodiless = new Set([204, 205]);

/**
 * Calls Alli and answers as it answered: its status and bytes, of its headers those that are allowed, and our own. An answer that
 * holds the key is dropped and not cleaned, since whatever sends it is not what we believe it to be.
 */
export async function callUpstream(
  call: UpstreamCall,
  upstream: Upstream,
  redactor: Redactor,
  requestId: string,
): Promise<Response> {
  const { status, headers, body } = await answerOf(upstream, call);
  const passed = passedHeaders(headers);
  if (redactor.isIn(body) || redactor.isIn(Buffer.from(Object.values(passed).join('\n'))))
    throw new Refusal('upstream-echoed-key', 'The answer was dropped, since it would have shown the key.');
  return new Response(bodiless.has(status) ? null : body, {
    status,
    headers: Object.assign(passed, ownHeaders(requestId)),
  });
}

async function answerOf(upstream: Upstream, call: UpstreamCall): Promise<UpstreamAnswer> {
  try {
    return await upstream(call);
  } catch (error) {
    // Whatever is thrown after an abort, the abort is the cause.
    const kind = call.signal.aborted ? 'cancelled' : error instanceof UpstreamError ? error.kind : null;
    if (kind === null) throw error;
    const [code, detail] = failures[kind];
    if (!(error instanceof UpstreamError)) throw new Refusal(code, detail, {}, kind);
    const { retryAfterMs, reason } = error;
    const headers: Record<string, string> =
      retryAfterMs === null ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) };
    throw new Refusal(code, detail, headers, reason);
  }
}
