import * as z from 'zod/mini';
import type { Person } from '../../src/contract/person.ts';
import { MOST_VIEWS, savedView, type SavedView, type SavedViewBody } from '../../src/contract/saved-view.ts';
import type { Sql } from './sql.ts';

const COLUMNS = 'id, owner, name, query, pinned, place AS "order", shared, updated_at::float8 AS "updatedAt"';

/** A person's own views, and those that others share. */
export async function listViews(sql: Sql, person: Person): Promise<SavedView[]> {
  const rows = await sql.query(
    `SELECT ${COLUMNS} FROM parley_views WHERE owner = $1 OR shared ORDER BY place, name, id`,
    [person.id],
  );
  return z.array(savedView).parse(rows);
}

/** Makes or changes a view. Null if it is somebody else's and the person is no administrator, or has too many already. */
export async function putView(
  sql: Sql,
  person: Person,
  id: string,
  body: SavedViewBody,
  nowMs: number,
): Promise<SavedView | null> {
  const { name, query, pinned, order, shared } = body;
  const rows = await sql.query(
    `INSERT INTO parley_views AS v (id, owner, name, query, pinned, place, shared, updated_at)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8::bigint
     WHERE EXISTS (SELECT FROM parley_views WHERE id = $1)
        OR (SELECT count(*) FROM parley_views WHERE owner = $2) < ${MOST_VIEWS}
     ON CONFLICT (id) DO UPDATE SET name = $3, query = $4, pinned = $5, place = $6, shared = $7, updated_at = $8::bigint
       WHERE v.owner = $2 OR (v.shared AND $9)
     RETURNING ${COLUMNS}`,
    [id, person.id, name, query, pinned, order, shared, nowMs, person.role === 'admin'],
  );
  return rows.length === 0 ? null : savedView.parse(rows[0]);
}

/** Removes a view. False if there is none that the person may remove. */
export async function deleteView(sql: Sql, person: Person, id: string): Promise<boolean> {
  const rows = await sql.query(
    'DELETE FROM parley_views WHERE id = $1 AND (owner = $2 OR (shared AND $3)) RETURNING id',
    [id, person.id, person.role === 'admin'],
  );
  return rows.length > 0;
}
