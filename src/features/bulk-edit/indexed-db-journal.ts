import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import { before } from './before.ts';
import { chunk } from './chunk.ts';
import { job, LONGEST_AGE, type Job } from './job.ts';
import { JOURNAL_NAME } from './journal-name.ts';
import type { Journal, JobRecord } from './journal.ts';

/** Jobs kept of an owner. */
const MOST_JOBS = 20;

/** Values are `unknown`: another version of this page may have written them. */
type Schema = DBSchema & {
  jobs: { key: string; value: { id: string; owner: string }; indexes: { owner: string } };
  chunks: { key: [string, number]; value: { jobId: string; index: number }; indexes: { jobId: string } };
  before: { key: string; value: { jobId: string; rows: unknown } };
};

/**
 * The journal in IndexedDB. Every write asks for `strict` durability: the default may lose the last writes with the power.
 * @throws DOMException where the browser keeps nothing for this page.
 */
export async function openIndexedDbJournal(nowMs: () => number = Date.now): Promise<Journal> {
  const db = await openDB<Schema>(JOURNAL_NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('jobs', { keyPath: 'id' }).createIndex('owner', 'owner');
      fresh.createObjectStore('chunks', { keyPath: ['jobId', 'index'] }).createIndex('jobId', 'jobId');
      fresh.createObjectStore('before', { keyPath: 'jobId' });
    },
    // Another tab wants to remove or change it: stand aside.
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return {
    async begin({ job, chunks }, rows) {
      const write = db.transaction(['jobs', 'chunks', 'before'], 'readwrite', { durability: 'strict' });
      void write.objectStore('jobs').put(job);
      for (const chunk of chunks) void write.objectStore('chunks').put(chunk);
      void write.objectStore('before').put({ jobId: job.id, rows });
      await write.done;
    },
    async saveJob(job) {
      const write = db.transaction('jobs', 'readwrite', { durability: 'strict' });
      void write.store.put(job);
      await write.done;
    },
    async saveChunks(chunks) {
      const write = db.transaction('chunks', 'readwrite', { durability: 'strict' });
      for (const chunk of chunks) void write.store.put(chunk);
      await write.done;
    },
    load: (jobId) => load(db, jobId),
    async before(jobId) {
      const record = await db.get('before', jobId);
      const rows = z.array(before).safeParse(record?.rows);
      return rows.success ? rows.data : [];
    },
    async list(owner) {
      const all = await db.getAll('jobs');
      const jobs = all.flatMap((raw) => readJob(raw) ?? []).sort((a, b) => b.startedAt - a.startedAt);
      // What is too old, or written by another version of this page, goes, whoever began it.
      const young = jobs.filter(({ startedAt }) => nowMs() - startedAt < LONGEST_AGE);
      const own = young.filter((job) => job.owner === owner);
      const kept = own.slice(0, MOST_JOBS);
      const keptIds = new Set([...young.filter((job) => job.owner !== owner), ...kept].map(({ id }) => id));
      await remove(
        db,
        all.map(({ id }) => id).filter((id) => !keptIds.has(id)),
      );
      const records = await Promise.all(kept.map(({ id }) => load(db, id)));
      return records.filter((record) => record !== null);
    },
    async forget(owner) {
      await remove(db, await db.getAllKeysFromIndex('jobs', 'owner', owner));
    },
  };
}

async function load(db: IDBPDatabase<Schema>, jobId: string): Promise<JobRecord | null> {
  const read = db.transaction(['jobs', 'chunks']);
  const [raw, rawChunks] = await Promise.all([
    read.objectStore('jobs').get(jobId),
    read.objectStore('chunks').index('jobId').getAll(jobId),
  ]);
  const found = readJob(raw);
  const chunks = z.array(chunk).safeParse(rawChunks);
  return found === null || !chunks.success ? null : { job: found, chunks: chunks.data };
}

function readJob(raw: unknown): Job | null {
  const parsed = job.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

async function remove(db: IDBPDatabase<Schema>, jobIds: readonly string[]): Promise<void> {
  if (jobIds.length === 0) return;
  const write = db.transaction(['jobs', 'chunks', 'before'], 'readwrite');
  for (const jobId of jobIds) {
    void write.objectStore('jobs').delete(jobId);
    void write.objectStore('before').delete(jobId);
    for (const key of await write.objectStore('chunks').index('jobId').getAllKeys(jobId))
      void write.objectStore('chunks').delete(key);
  }
  await write.done;
}
