import type { Problem, ProblemCode } from '../../src/contract/problem.ts';
import type { Refusal } from './refusal.ts';
import { apiHeaders } from './response-headers.ts';

/** Status and title of each refusal. 499 is what proxies log for a client that went away; nobody receives it. */
const kinds = {
  'unknown-operation': [404, 'Not found'],
  'method-not-allowed': [405, 'Method not allowed'],
  'bad-path': [400, 'Path not acceptable'],
  'bad-id': [400, 'Not an id'],
  'bad-query': [400, 'Query not acceptable'],
  'bad-body': [400, 'Body not acceptable'],
  'no-target': [400, 'Bulk update without a target'],
  'body-too-large': [413, 'Body too large'],
  'missing-requested-by': [403, 'Header X-Requested-By missing'],
  'cross-site': [403, 'Request from another site'],
  'not-signed-in': [401, 'Not signed in'],
  'not-allowed': [403, 'Not allowed to this person'],
  'journal-unavailable': [503, 'The journal is not available'],
  'changed-since': [409, 'Somebody else has changed it'],
  'no-role': [403, 'No role'],
  'not-permitted': [403, 'Not permitted'],
  'proxy-only': [403, 'Not by the sign-in proxy'],
  'bad-header': [400, 'Header not acceptable'],
  'rate-limited': [429, 'Too many requests'],
  'sign-in-unavailable': [503, 'Sign-in unavailable'],
  'upstream-refused': [502, 'Alli cannot be connected to'],
  'upstream-unreachable': [502, 'Alli cannot be reached'],
  'upstream-timeout': [504, 'Alli did not answer in time'],
  'upstream-redirect': [502, 'Alli answered with a redirect'],
  'upstream-too-large': [502, 'The answer of Alli is too large'],
  'upstream-echoed-key': [502, 'The answer of Alli holds the key'],
  'upstream-paused': [503, 'Alli is left alone for a while'],
  busy: [503, 'Too many calls wait'],
  cancelled: [499, 'Cancelled'],
  internal: [500, 'Internal error'],
} as const satisfies Record<ProblemCode, readonly [number, string]>;

/** A body with a thousand faults need not be answered with a thousand sentences. */
const MAX_DETAIL = 500;

/** A refusal as `application/problem+json` (RFC 9457). */
export function problemResponse({ code, detail, headers, more }: Refusal, requestId: string): Response {
  const [status, title] = kinds[code];
  const problem: Problem = {
    type: `urn:parley:problem:${code}`,
    title,
    status,
    detail: detail.slice(0, MAX_DETAIL),
    code,
    requestId,
    ...more,
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...headers,
      ...apiHeaders,
      'content-type': 'application/problem+json',
      'x-request-id': requestId,
    },
  });
}
