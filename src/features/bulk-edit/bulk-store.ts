import type { Before } from './before.ts';
import type { Activity, BulkState } from './bulk-state.ts';
import type { Chunk } from './chunk.ts';
import type { Job } from './job.ts';
import type { Journal, JobRecord } from './journal.ts';

/** Changes within so many ms are drawn once: a run changes many times a second, and its next call must not wait for a drawing. */
const TELL_AFTER_MS = 50;

/**
 * The jobs as they are shown and as they are kept: each change goes to the journal first. The journal is opened when it is
 * first used. @throws what the journal throws.
 */
export function createBulkStore(openJournal: () => Promise<Journal>, announce: (jobId: string) => void) {
  let state: BulkState = { records: [], activity: null, isElsewhere: false, problem: null };
  let opened: Promise<Journal> | null = null;
  const listeners = new Set<() => void>();
  let telling: ReturnType<typeof setTimeout> | null = null;

  const journal = async () => {
    opened ??= openJournal();
    try {
      return await opened;
    } catch (error) {
      opened = null;
      throw error;
    }
  };
  const change = (part: Partial<BulkState>) => {
    state = { ...state, ...part };
    telling ??= setTimeout(() => {
      telling = null;
      for (const listener of listeners) listener();
    }, TELL_AFTER_MS);
  };
  const recordOf = (jobId: string): JobRecord => {
    const record = state.records.find(({ job }) => job.id === jobId);
    if (record === undefined) throw new RangeError(`no job ${jobId}`);
    return record;
  };
  const show = (record: JobRecord) => {
    const others = state.records.filter(({ job }) => job.id !== record.job.id);
    change({ records: [...others, record].sort((a, b) => b.job.startedAt - a.job.startedAt) });
  };

  return {
    journal,
    change,
    recordOf,
    show,
    getState: (): BulkState => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act(part: Partial<Activity>) {
      if (state.activity !== null) change({ activity: { ...state.activity, ...part } });
    },
    async begin(record: JobRecord, before: readonly Before[]) {
      await (await journal()).begin(record, before);
      show(record);
    },
    /** Reads a job again as it is kept now. */
    async reload(jobId: string): Promise<JobRecord> {
      const record = await (await journal()).load(jobId);
      if (record === null) throw new RangeError(`no job ${jobId}`);
      show(record);
      return record;
    },
    async saveJob(jobId: string, part: Partial<Job>) {
      const job = { ...recordOf(jobId).job, ...part };
      await (await journal()).saveJob(job);
      show({ ...recordOf(jobId), job });
      announce(jobId);
    },
    async saveChunks(jobId: string, changed: readonly Chunk[]) {
      if (changed.length === 0) return;
      await (await journal()).saveChunks(changed);
      const record = recordOf(jobId);
      const byIndex = new Map(record.chunks.map((chunk) => [chunk.index, chunk]));
      for (const chunk of changed) byIndex.set(chunk.index, chunk);
      show({ ...record, chunks: [...byIndex.values()].sort((a, b) => a.index - b.index) });
      announce(jobId);
    },
  };
}
