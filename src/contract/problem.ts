import * as z from 'zod/mini';
import { named } from './person.ts';

/** Why the gateway itself refused or could not answer. Alli's own errors are never one of these. */
export const problemCode = z.enum([
  'unknown-operation',
  'method-not-allowed',
  'bad-path',
  'bad-id',
  'bad-query',
  'bad-body',
  'no-target',
  'body-too-large',
  'missing-requested-by',
  'cross-site',
  'not-signed-in',
  'not-allowed',
  'journal-unavailable',
  'changed-since',
  'no-role',
  'not-permitted',
  'proxy-only',
  'bad-header',
  'rate-limited',
  'sign-in-unavailable',
  'upstream-refused',
  'upstream-unreachable',
  'upstream-timeout',
  'upstream-redirect',
  'upstream-too-large',
  'upstream-echoed-key',
  'upstream-paused',
  'busy',
  'cancelled',
  'internal',
]);
export type ProblemCode = z.infer<typeof problemCode>;

/** What somebody else has set of a conversation, so that a write was refused with `changed-since`. */
export const laterChange = z.object({
  conversationId: z.string(),
  /** The newest such entry of the journal. */
  entryId: z.string(),
  /** Milliseconds since 1970 (UTC). */
  at: z.number(),
  person: named,
});
export type LaterChange = z.infer<typeof laterChange>;

/** The gateway's own refusals, as `application/problem+json` (RFC 9457) with a code and the request id. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** A later gateway may know more codes than this page. */
  code: z.string(),
  requestId: z.string(),
  /** With `changed-since`: one for each conversation that was changed. */
  changes: z.optional(z.array(laterChange)),
});
export type Problem = z.infer<typeof problem>;
