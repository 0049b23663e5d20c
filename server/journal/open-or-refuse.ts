import { Refusal } from '../gateway/refusal.ts';
import type { Journal } from './create-journal.ts';
import type { Sql } from './sql.ts';

/** The open database. Throws `Refusal` (journal-unavailable) if there is none to be had. */
export async function openOrRefuse(journal: Journal): Promise<Sql> {
  try {
    return await journal.sql();
  } catch {
    throw new Refusal('journal-unavailable', 'The database of Parley cannot be opened; its log says why.');
  }
}
