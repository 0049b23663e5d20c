import { hasJournal } from './has-journal.ts';

/** Forgets all that this browser keeps of an agent's bulk edits: on signing out. */
export async function forgetBulkJobs(owner: string): Promise<void> {
  if (!(await hasJournal())) return;
  const { openIndexedDbJournal } = await import('./indexed-db-journal.ts');
  await (await openIndexedDbJournal()).forget(owner);
}
