import { openPglite } from '../journal/open-pglite.ts';
import { openPostgres } from '../journal/open-postgres.ts';
import type { Sql } from '../journal/sql.ts';
import { hasPostgres, startPostgres } from './postgres-server.ts';

type Database = {
  name: string;
  isThere: boolean;
  /** Opens it; `close` ends what was started for it too. */
  open: () => Promise<Sql>;
};

/** The databases that the journal runs on. What is true of one must be true of the other. */
export const databases: readonly Database[] = [
  { name: 'PGlite', isThere: true, open: () => openPglite(null) },
  {
    name: 'PostgreSQL',
    isThere: hasPostgres,
    open: async () => {
      const server = await startPostgres();
      const sql = openPostgres(server.url);
      return {
        ...sql,
        close: async () => {
          await sql.close();
          await server.stop();
        },
      };
    },
  },
];
