import type { CitedDocument, Digest } from './digest.ts';
import type { ScanRecord } from './scan-record.ts';

/** All that is kept of a scan. */
export type KeptScan = { record: ScanRecord; digests: Digest[]; documents: CitedDocument[] };

/** Where scans are kept from visit to visit. */
export type ScanStore = {
  /** How far a scan got; null if none is kept under this key. */
  record: (key: string) => Promise<ScanRecord | null>;
  /** A scan with everything that it read; null if there is none. What is there and cannot be read is forgotten. */
  load: (key: string) => Promise<KeptScan | null>;
  /** Saves how far it got together with what it read since the last time, as one write. */
  save: (
    record: ScanRecord,
    digests: readonly Digest[],
    documents: readonly CitedDocument[],
  ) => Promise<void>;
  forget: (key: string) => Promise<void>;
};
