import { createTabLock } from '../../lib/tab-lock.ts';
import { wait } from '../../lib/wait.ts';
import { hasJournal } from './has-journal.ts';
import { JOURNAL_NAME } from './journal-name.ts';

/** Other tabs end when they hear of signing out; one that does not is not waited for longer than this, in ms. */
const OTHER_TABS_MS = 3_000;

/** Whether a bulk edit is at work in any tab of this browser. */
export async function isBulkJobAtWork(): Promise<boolean> {
  return (await hasJournal()) && (await createTabLock(JOURNAL_NAME).isHeld());
}

/** Ends the bulk edit of this tab after what is in flight, if there is one. */
export async function stopBulkJob(): Promise<void> {
  if (!(await isBulkJobAtWork())) return;
  const { bulkJobs } = await import('./bulk-jobs-in-browser.ts');
  await bulkJobs.end();
}

/** Forgets all that this browser keeps of an agent's bulk edits: on signing out, when the other tabs have heard of it. */
export async function forgetBulkJobs(owner: string): Promise<void> {
  if (!(await hasJournal())) return;
  await Promise.race([createTabLock(JOURNAL_NAME).whenFree(), wait(OTHER_TABS_MS)]);
  const { openIndexedDbJournal } = await import('./indexed-db-journal.ts');
  await (await openIndexedDbJournal()).forget(owner);
}
