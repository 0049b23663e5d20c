import * as z from 'zod/mini';
import { edit } from './edit.ts';
import { failure } from './failure.ts';
import { filterTarget } from './target.ts';

/**
 * `running`: a tab is at it, or was when it died (the lock tells which). `stopped`: it stopped by itself, since going on
 * would only fail more. `discarded`: cut off, and its rest is given up.
 */
export const jobStatus = z.enum(['running', 'done', 'cancelled', 'stopped', 'discarded']);
export type JobStatus = z.infer<typeof jobStatus>;

/** A bulk edit as the journal of this browser keeps it. */
export const job = z.object({
  id: z.string(),
  /** The agent who is signed in: nobody else sees it. */
  owner: z.string(),
  kind: z.enum(['edit', 'undo']),
  /** All that it sets; for an undo the fields only say what is put back. */
  edit,
  /** Null: conversations named one by one. */
  filter: z.nullable(filterTarget),
  /** How many conversations it reaches. */
  total: z.int(),
  status: jobStatus,
  /** Why it stopped by itself. */
  stopCause: z.nullable(failure),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
  endedAt: z.nullable(z.number()),
  /** The job that this one undoes. */
  undoOf: z.nullable(z.string()),
  /** The job that has undone this one. */
  undoneBy: z.nullable(z.string()),
});
export type Job = z.infer<typeof job>;

/** Jobs older than this are forgotten, in ms. */
export const LONGEST_AGE = 7 * 86_400_000;
