import type { Before } from '../before.ts';
import type { Chunk } from '../chunk.ts';
import type { Job } from '../job.ts';
import type { Journal } from '../journal.ts';

/** A journal as durable as the object that holds it: what a killed page leaves behind. */
export function createMemoryJournal() {
  const jobs = new Map<string, Job>();
  const chunks = new Map<string, Map<number, Chunk>>();
  const before = new Map<string, Before[]>();
  const record = (jobId: string) => {
    const job = jobs.get(jobId);
    const own = [...(chunks.get(jobId)?.values() ?? [])].sort((a, b) => a.index - b.index);
    return job === undefined ? null : structuredClone({ job, chunks: own });
  };
  const put = (changed: readonly Chunk[]) => {
    for (const chunk of changed) {
      const own = chunks.get(chunk.jobId) ?? new Map<number, Chunk>();
      chunks.set(chunk.jobId, own.set(chunk.index, structuredClone(chunk)));
    }
  };
  const done = <T>(value: T): Promise<T> => Promise.resolve(value);
  const journal: Journal = {
    begin: (next, rows) => {
      jobs.set(next.job.id, structuredClone(next.job));
      put(next.chunks);
      before.set(next.job.id, structuredClone([...rows]));
      return done(undefined);
    },
    saveJob: (job) => {
      jobs.set(job.id, structuredClone(job));
      return done(undefined);
    },
    saveChunks: (changed) => {
      put(changed);
      return done(undefined);
    },
    load: (jobId) => done(record(jobId)),
    before: (jobId) => done(structuredClone(before.get(jobId) ?? [])),
    list: (owner) =>
      done(
        [...jobs.values()]
          .filter((job) => job.owner === owner)
          .flatMap(({ id }) => record(id) ?? [])
          .sort((a, b) => b.job.startedAt - a.job.startedAt),
      ),
    forget: (owner) => {
      for (const { id } of [...jobs.values()].filter((job) => job.owner === owner)) jobs.delete(id);
      return done(undefined);
    },
  };
  return { journal, record };
}
