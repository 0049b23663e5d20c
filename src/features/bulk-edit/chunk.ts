import * as z from 'zod/mini';
import { edit } from './edit.ts';
import { failure } from './failure.ts';
import { target } from './target.ts';

/**
 * `planned`: not sent, or surely without effect. `sent`: on its way; after a crash nobody knows. `unknown`: the answer was
 * lost. A chunk in `sent` or `unknown` is sent again only when a person says so.
 */
export const chunkState = z.enum(['planned', 'sent', 'ok', 'failed', 'unknown']);
export type ChunkState = z.infer<typeof chunkState>;

/** One call of a job: what it writes to whom, and how far it got. */
export const chunk = z.object({
  jobId: z.string(),
  /** Number within the job, from 0. */
  index: z.int(),
  target,
  /** How many conversations it stands for: the ids, or what the list counted for a filter. */
  size: z.int(),
  edit,
  /** The newest entry of the team's journal that the person has seen; left out where that is not known. */
  seenEntry: z.optional(z.string()),
  state: chunkState,
  /** How often it was sent. */
  tries: z.int(),
  /** Milliseconds since 1970 of the last change. */
  at: z.number(),
  failure: z.nullable(failure),
  /** `unknown` and read again since: what can be read did not settle it. */
  checked: z.boolean(),
});
export type Chunk = z.infer<typeof chunk>;

/** The conversations of a chunk; none for a filter, whose conversations nobody has named. */
export const idsOf = ({ target }: Chunk): readonly string[] => (target.by === 'ids' ? target.values : []);
