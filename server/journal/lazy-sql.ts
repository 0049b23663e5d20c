import type { Sql } from './sql.ts';

/**
 * A database that is opened when it is first used, and again when it could not be. `onOpen` gets it before anybody else and
 * returns what is to be ended with it.
 */
export function lazySql(open: () => Promise<Sql>, onOpen: (sql: Sql) => Promise<() => void>) {
  let opening: Promise<{ sql: Sql; end: () => void }> | null = null;
  let isOpening = false;

  async function openNow() {
    isOpening = true;
    try {
      const sql = await open();
      try {
        return { sql, end: await onOpen(sql) };
      } catch (error) {
        await sql.close().catch(() => undefined);
        throw error;
      }
    } finally {
      isOpening = false;
    }
  }

  return {
    /** The open database. Throws why it cannot be opened; the next call tries again. */
    get: async (): Promise<Sql> => {
      const mine = (opening ??= openNow());
      try {
        return (await mine).sql;
      } catch (error) {
        if (opening === mine) opening = null;
        throw error;
      }
    },
    /** Whether it is being opened at this moment. */
    isOpening: () => isOpening,
    close: async (): Promise<void> => {
      const mine = opening;
      opening = null;
      if (mine === null) return;
      try {
        const { sql, end } = await mine;
        end();
        await sql.close();
      } catch {
        // It was never open.
      }
    },
  };
}
