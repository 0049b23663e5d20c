import { openDB, type DBSchema } from 'idb';
import * as z from 'zod/mini';
import { citedDocument, digest } from './digest.ts';
import { scanRecord, type ScanRecord } from './scan-record.ts';
import type { ScanStore } from './scan-store.ts';
import { SCANS_NAME } from './scans-name.ts';

/** Scans that nobody has looked at for so long are forgotten, in ms. */
const LONGEST_AGE = 90 * 86_400_000;

/** Values are `unknown`: another version of this page may have written them. */
type Schema = DBSchema & {
  scans: { key: string; value: { key: string } };
  digests: { key: [string, string]; value: { scan: string; id: string } };
  documents: { key: [string, string]; value: { scan: string; key: string } };
};

type KeptScans = ScanStore & { forgetAllOf: (owner: string) => Promise<void> };

/** All keys that begin with a scan's. */
const of = (scan: string) => IDBKeyRange.bound([scan], [scan, []]);

/**
 * Scans in IndexedDB: ids, times, ratings and names of documents, apps and categories; no text of end users.
 * @throws DOMException where the browser keeps nothing for this page.
 */
export async function openIndexedDbScanStore(nowMs: number): Promise<KeptScans> {
  const db = await openDB<Schema>(SCANS_NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('scans', { keyPath: 'key' });
      fresh.createObjectStore('digests', { keyPath: ['scan', 'id'] });
      fresh.createObjectStore('documents', { keyPath: ['scan', 'key'] });
    },
    // Another tab wants to remove or change it: stand aside.
    blocking: (_from, _to, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  const read = async (key: string): Promise<ScanRecord | null> => {
    const parsed = scanRecord.safeParse(await db.get('scans', key));
    return parsed.success ? parsed.data : null;
  };
  const store: ScanStore = {
    record: read,
    async load(key) {
      const [record, rawDigests, rawDocuments] = await Promise.all([
        read(key),
        db.getAll('digests', of(key)),
        db.getAll('documents', of(key)),
      ]);
      const digests = z.array(digest).safeParse(rawDigests);
      const documents = z.array(citedDocument).safeParse(rawDocuments);
      if (record === null || !digests.success || !documents.success) {
        // Otherwise it would be there still when the same scan has been walked anew.
        await store.forget(key);
        return null;
      }
      return { record, digests: digests.data, documents: documents.data };
    },
    async save(record, digests, documents) {
      const write = db.transaction(['scans', 'digests', 'documents'], 'readwrite');
      void write.objectStore('scans').put(record);
      for (const one of digests) void write.objectStore('digests').put({ scan: record.key, ...one });
      for (const one of documents) void write.objectStore('documents').put({ scan: record.key, ...one });
      await write.done;
    },
    async forget(key) {
      const write = db.transaction(['scans', 'digests', 'documents'], 'readwrite');
      void write.objectStore('scans').delete(key);
      void write.objectStore('digests').delete(of(key));
      void write.objectStore('documents').delete(of(key));
      await write.done;
    },
  };
  for (const key of await db.getAllKeys('scans')) {
    const found = await read(key);
    if (found === null || nowMs - found.readAt > LONGEST_AGE) await store.forget(key);
  }
  return {
    ...store,
    async forgetAllOf(owner) {
      for (const key of await db.getAllKeys('scans'))
        if ((await read(key))?.owner === owner) await store.forget(key);
    },
  };
}
