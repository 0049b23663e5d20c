import type { JournalConfig } from '../config/read-journal.ts';
import type { Log } from '../gateway/log.ts';
import { createJournal, type Journal } from './create-journal.ts';
import type { Sql } from './sql.ts';

/** The journal that the configuration names. Nothing of a database is loaded or opened before it is first used. */
export function openJournal({ database, days, onFailure }: JournalConfig, log: Log): Journal {
  return createJournal({ open: () => openDatabase(database), days, onFailure, log });
}

async function openDatabase(database: JournalConfig['database']): Promise<Sql> {
  if (database.kind === 'postgres') return (await import('./open-postgres.ts')).openPostgres(database.url);
  const { openPglite } = await import('./open-pglite.ts');
  return openPglite(database.kind === 'folder' ? database.folder : null);
}
