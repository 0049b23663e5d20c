import { JOURNAL_NAME } from './journal-name.ts';

/** Whether this browser keeps any bulk edits, without making a journal: most people never need one. */
export async function hasJournal(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === JOURNAL_NAME);
  } catch {
    return false;
  }
}
