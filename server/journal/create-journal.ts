import type { JournalEntry, JournalOutcome } from '../../src/contract/journal.ts';
import type { LaterChange } from '../../src/contract/problem.ts';
import type { Log } from '../gateway/log.ts';
import { describeBug } from '../gateway/log.ts';
import {
  beginEntry,
  CHANNEL,
  completeEntry,
  entriesById,
  laterChanges,
  type NewEntry,
} from './entry-store.ts';
import { lazySql } from './lazy-sql.ts';
import { migrate } from './migrate.ts';
import { forgetDaily } from './retention.ts';
import { DatabaseError, type Sql } from './sql.ts';

export type JournalOptions = {
  open: () => Promise<Sql>;
  /** Entries older than so many days are deleted. */
  days: number;
  /** What happens to writes while nothing can be written down: they stop, or go on with an alarm in the log. */
  onFailure: 'stop' | 'alarm';
  log: Log;
};

/** What a listener is told: entries that were completed; null after a gap in which some may have been. */
export type Heard = JournalEntry[] | null;

export type Journal = {
  onFailure: JournalOptions['onFailure'];
  /** The open database. Opens it with the first call; throws if that fails. */
  sql: () => Promise<Sql>;
  /** Opens the database before anybody needs it; what goes wrong is logged, and the next who needs it tries again. */
  openEarly: () => Promise<void>;
  isOpening: () => boolean;
  /** The id of the entry; or what others have changed meanwhile, and then nothing is written. */
  begin: (entry: NewEntry) => Promise<string | LaterChange[]>;
  /** Says how a write ended. What cannot be said now is tried again until it can; the entry is `unknown` till then. */
  complete: (id: string, outcome: JournalOutcome, status: number | null) => Promise<void>;
  /** Tells about entries completed by this gateway or another one on the same database. Returns what ends it. */
  listen: (hear: (heard: Heard) => void) => () => void;
  close: () => Promise<void>;
};

const RETRY_MS = 1_000;
/** Entries that end together are read together. */
const GATHER_MS = 20;

/** The journal of a gateway: every write, before it is sent and after it has ended. */
export function createJournal({ open, days, onFailure, log }: JournalOptions): Journal {
  const listeners = new Set<(heard: Heard) => void>();
  const unsaid = new Map<string, readonly [JournalOutcome, number | null]>();
  const heard = new Set<string>();
  let isClosed = false;
  let retrying: NodeJS.Timeout | null = null;

  const alarm = (message: string, error: unknown) => {
    log({ level: 'error', message, reason: reasonOf(error) });
  };
  const tell = (what: Heard) => {
    for (const hear of listeners) hear(what);
  };
  const database = lazySql(open, async (sql) => {
    await migrate(sql);
    await sql.listen(CHANNEL, gather, () => tell(null));
    return forgetDaily(sql, days, (error) => alarm('old entries of the journal were not deleted', error));
  });

  function gather(id: string): void {
    if (listeners.size === 0) return;
    if (heard.size === 0) setTimeout(() => void tellHeard(), GATHER_MS).unref();
    heard.add(id);
  }
  async function tellHeard(): Promise<void> {
    const ids = [...heard];
    heard.clear();
    try {
      tell(await entriesById(await database.get(), ids));
    } catch {
      tell(null);
    }
  }

  async function sayAgain(): Promise<void> {
    retrying = null;
    try {
      const sql = await database.get();
      for (const [id, [outcome, status]] of unsaid) {
        await completeEntry(sql, id, outcome, status);
        unsaid.delete(id);
      }
    } catch {
      scheduleRetry();
    }
  }
  function scheduleRetry(): void {
    if (!isClosed) retrying ??= setTimeout(() => void sayAgain(), RETRY_MS).unref();
  }

  return {
    onFailure,
    sql: database.get,
    isOpening: database.isOpening,
    openEarly: async () => {
      try {
        await database.get();
      } catch (error) {
        alarm('the journal cannot be opened', error);
      }
    },
    begin: async (entry) => {
      try {
        const sql = await database.get();
        return (await beginEntry(sql, entry)) ?? (await laterChanges(sql, entry));
      } catch (error) {
        alarm(
          `the journal cannot be written: writes ${onFailure === 'stop' ? 'stop' : 'go on unrecorded'}`,
          error,
        );
        throw error;
      }
    },
    complete: async (id, outcome, status) => {
      try {
        await completeEntry(await database.get(), id, outcome, status);
      } catch (error) {
        alarm('how a write ended cannot be written yet', error);
        unsaid.set(id, [outcome, status]);
        scheduleRetry();
      }
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    close: async () => {
      isClosed = true;
      if (retrying !== null) clearTimeout(retrying);
      await database.close();
    },
  };
}

/** Why the database did not do it, without what was asked of it: PostgreSQL quotes values in its messages. */
function reasonOf(error: unknown): string {
  if (error instanceof DatabaseError) return error.message;
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return describeBug(error).reason ?? 'unknown';
}
