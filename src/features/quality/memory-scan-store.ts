import type { CitedDocument, Digest } from './digest.ts';
import type { ScanRecord } from './scan-record.ts';
import type { ScanStore } from './scan-store.ts';

/** Scans in memory: where the browser keeps nothing for this page they last as long as it does. */
export function createMemoryScanStore(): ScanStore {
  type Kept = { record: ScanRecord; digests: Map<string, Digest>; documents: Map<string, CitedDocument> };
  const scans = new Map<string, Kept>();
  return {
    record: (key) => Promise.resolve(scans.get(key)?.record ?? null),
    load(key) {
      const found = scans.get(key);
      return Promise.resolve(
        found === undefined
          ? null
          : {
              record: found.record,
              digests: [...found.digests.values()],
              documents: [...found.documents.values()],
            },
      );
    },
    save(record, digests, documents) {
      const kept = scans.get(record.key) ?? { record, digests: new Map(), documents: new Map() };
      for (const one of digests) kept.digests.set(one.id, one);
      for (const one of documents) kept.documents.set(one.key, one);
      scans.set(record.key, { ...kept, record });
      return Promise.resolve();
    },
    forget(key) {
      scans.delete(key);
      return Promise.resolve();
    },
  };
}
