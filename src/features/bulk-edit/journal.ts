import type { Before } from './before.ts';
import type { Chunk } from './chunk.ts';
import type { Job } from './job.ts';

/** A job as it is kept: what it is, and how far each part of it got. */
export type JobRecord = { job: Job; chunks: readonly Chunk[] };

/** Where bulk edits are kept so that neither a reload nor a crash loses what was sent. Each write is durable once it resolves. */
export type Journal = {
  /** Begins a job with all its chunks, as one write. */
  begin: (record: JobRecord, before: readonly Before[]) => Promise<void>;
  saveJob: (job: Job) => Promise<void>;
  /** Chunks of one job, new or changed, as one write. */
  saveChunks: (chunks: readonly Chunk[]) => Promise<void>;
  load: (jobId: string) => Promise<JobRecord | null>;
  before: (jobId: string) => Promise<Before[]>;
  /** All jobs of an owner, newest first, each with its chunks. Forgets what is too old, of whomever. */
  list: (owner: string) => Promise<JobRecord[]>;
  forget: (owner: string) => Promise<void>;
};
