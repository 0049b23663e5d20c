import type { DirectoryEntry } from '../../../contract/directory.ts';
import { createBulkJobs } from '../bulk-jobs.ts';
import { judgeReading } from '../judge-reading.ts';
import { toBulkUpdate } from '../to-bulk-update.ts';
import { createMemoryJournal } from './memory-journal.ts';
import { createSimulatedAlli, type Fate } from './simulated-alli.ts';

export const directory: readonly DirectoryEntry[] = [
  { id: 'cat-1', name: 'Billing' },
  { id: 'cat-2', name: 'Refund' },
];

/** A page of the app that can be killed: from then on it does nothing more, but what it has sent may still arrive. */
export function createSimulatedBrowser(
  ids: readonly string[],
  fateOf: (sendNumber: number) => Fate | Promise<Fate>,
) {
  const alli = createSimulatedAlli(ids, new Map(directory.map(({ id, name }) => [id, name])));
  const { journal, record } = createMemoryJournal();
  const never = () => new Promise<never>(() => undefined);
  let clock = 1_000_000;
  let sends = 0;
  let jobCount = 0;
  let holder: object | null = null;
  const waits: number[] = [];

  /** A page that dies at its `killAt`th step. */
  const openPage = (killAt = Infinity, onKilled = (): void => undefined) => {
    let steps = 0;
    const page = {};
    /** Each step of a page may be its last; a step that is cut off may or may not have had its effect. */
    const step = () => {
      steps++;
      if (steps === killAt) {
        if (holder === page) holder = null;
        onKilled();
      }
      return steps < killAt;
    };
    const jobs = createBulkJobs({
      openJournal: () =>
        Promise.resolve({
          ...journal,
          begin: (next, before) => (step() ? journal.begin(next, before) : never()),
          saveJob: (job) => (step() ? journal.saveJob(job) : never()),
          saveChunks: (chunks) => (step() ? journal.saveChunks(chunks) : never()),
        }),
      lock: {
        async run(work) {
          if (holder !== null) return false;
          holder = page;
          try {
            await work();
          } finally {
            holder = null;
          }
          return true;
        },
        isHeld: () => Promise.resolve(holder !== null),
        whenFree: () => never(),
      },
      async send(chunk) {
        const isAlive = step();
        const kept = record(chunk.jobId)?.chunks.find(({ index }) => index === chunk.index);
        if (kept?.state !== 'sent' || kept.tries !== chunk.tries)
          throw new Error('sent before it was recorded');
        const fate = await fateOf(sends++);
        if (!isAlive && fate === 'lostBefore') return never();
        try {
          alli.write(toBulkUpdate(chunk.target, chunk.edit), fate, chunk.seenEntry);
        } finally {
          if (!isAlive || !step()) await never();
        }
      },
      judge(id, edit, was) {
        const now = alli.read(id);
        return Promise.resolve(now === 'gone' ? 'gone' : judgeReading(edit, was, now, directory));
      },
      announce: () => undefined,
      chunkSize: () => 5,
      newId: () => `job ${jobCount++}`,
      now: () => clock,
      online: () => true,
      wait: (ms) => {
        clock += ms;
        waits.push(ms);
        return Promise.resolve();
      },
    });
    return jobs;
  };
  return { alli, record, openPage, waits, sendCount: () => sends };
}
