import { join } from 'node:path';
import type { Environment } from './environment.ts';

/** Where the journal is and what becomes of it. */
export type JournalConfig = {
  database: { kind: 'postgres'; url: string } | { kind: 'folder'; folder: string } | { kind: 'memory' };
  /** Entries are deleted after so many days. */
  days: number;
  onFailure: 'stop' | 'alarm';
};

/**
 * The journal, or null if it is off. The sandbox forgets all that was done in it when it ends, and so does its journal,
 * unless a place for it is named.
 */
export function readJournal(env: Environment, isSandbox: boolean): JournalConfig | null {
  if (env.JOURNAL === 'off') return null;
  const { DATABASE_URL: url, DATA_DIR: dataDir } = env;
  const folder = dataDir ?? (isSandbox ? null : '.data');
  const database: JournalConfig['database'] =
    url !== undefined
      ? { kind: 'postgres', url }
      : folder === null
        ? { kind: 'memory' }
        : { kind: 'folder', folder: join(folder, 'journal') };
  return { database, days: env.JOURNAL_DAYS, onFailure: env.JOURNAL_FAILURE };
}
