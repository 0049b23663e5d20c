import type { Page } from '@playwright/test';

/** A chunk as the journal of the browser keeps it. */
export type KeptChunk = { jobId: string; state: string; ids: string[] };

/** What the journal in IndexedDB holds now, of all jobs. */
export const readJournal = (page: Page): Promise<KeptChunk[]> => page.evaluate(readInPage);

export const idsOf = (chunks: readonly KeptChunk[], ...states: string[]): string[] =>
  chunks.filter(({ state }) => states.includes(state)).flatMap(({ ids }) => ids);

async function readInPage(): Promise<KeptChunk[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('parley-bulk');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('no journal'));
  });
  type Chunk = { jobId: string; state: string; target: { values: string[] } };
  const chunks = await new Promise<Chunk[]>((resolve) => {
    const reading = db.transaction('chunks').objectStore('chunks').getAll();
    reading.onsuccess = () => resolve(reading.result as Chunk[]);
  });
  db.close();
  return chunks.map(({ jobId, state, target }) => ({ jobId, state, ids: target.values }));
}
