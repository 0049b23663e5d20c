import * as z from 'zod/mini';
import type { Sql } from './sql.ts';

const DAY_MS = 86_400_000;
/** Deleted at once, so that writes never wait long for it. */
const BATCH = 5_000;

const counted = z.array(z.object({ count: z.int() }));

/** Deletes entries that are older than so many days, and gives how many there were. */
export async function forgetOldEntries(sql: Sql, days: number): Promise<number> {
  let sum = 0;
  for (;;) {
    const rows = await sql.query(
      `WITH old AS (
         SELECT id FROM parley_entries
         WHERE at < (extract(epoch FROM clock_timestamp()) * 1000)::bigint - $1::bigint
         ORDER BY at, id LIMIT ${BATCH}
       ), gone AS (DELETE FROM parley_entries WHERE id IN (SELECT id FROM old) RETURNING id)
       SELECT count(*)::int AS count FROM gone`,
      [days * DAY_MS],
    );
    const count = counted.parse(rows)[0]?.count ?? 0;
    sum += count;
    if (count < BATCH) return sum;
  }
}

/** Forgets now and once a day, as long as the process runs. `onError` is told what went wrong; the next day tries again. */
export function forgetDaily(sql: Sql, days: number, onError: (error: unknown) => void): () => void {
  const run = () => void forgetOldEntries(sql, days).catch(onError);
  run();
  const timer = setInterval(run, DAY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
