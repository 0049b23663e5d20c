import { migrations } from './migrations.ts';
import type { Sql } from './sql.ts';

/** Held while migrating, so that gateways that start together wait for one another. Any number that nobody else uses. */
const LOCK = 7_274_539;

/** Brings the database to what this version needs. May be run again, and by several gateways at once. */
export async function migrate(sql: Sql, steps: readonly string[] = migrations): Promise<void> {
  // A script is one transaction. The first table is made outside of it: two that make it at once may clash once.
  const made = 'CREATE TABLE IF NOT EXISTS parley_migrations (step int PRIMARY KEY)';
  await sql.run(made).catch(() => sql.run(made));
  for (const [index, step] of steps.entries())
    await sql.run(`
      SELECT pg_advisory_xact_lock(${LOCK});
      DO $migration$
      BEGIN
        IF NOT EXISTS (SELECT FROM parley_migrations WHERE step = ${index + 1}) THEN
          ${step}
          INSERT INTO parley_migrations VALUES (${index + 1});
        END IF;
      END $migration$;
    `);
}
