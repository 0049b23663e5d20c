import type { DirectoryEntry } from '../../contract/directory.ts';
import { call } from '../../lib/api-client.ts';
import { NetworkError } from '../../lib/api-error.ts';
import { readPatiently } from '../../lib/read-patiently.ts';
import { createTabLock } from '../../lib/tab-lock.ts';
import { createBulkJobs, type BulkJobs } from './bulk-jobs.ts';
import { chunkSize } from './chunk-size.ts';
import { judgeReading } from './judge-reading.ts';
import { openIndexedDbJournal } from './indexed-db-journal.ts';
import { JOURNAL_NAME } from './journal-name.ts';
import { readConversation } from './read-conversation.ts';
import { toBulkUpdate } from './to-bulk-update.ts';
import { assertNoErrors } from './write-outcome.ts';

/** Other tabs read a job again at most this often, in ms. */
const ANNOUNCE_EVERY = 250;

let known: readonly DirectoryEntry[] = [];
/** Categories with their ids, as the directory of the gateway has them: to compare what is read with what was written. */
export const setKnownCategories = (categories: readonly DirectoryEntry[]): void => {
  known = categories;
};
export const knownCategories = (): readonly DirectoryEntry[] => known;

const channel = new BroadcastChannel(JOURNAL_NAME);
let announcing: ReturnType<typeof setTimeout> | null = null;
let announced = '';

/** The bulk edits of this browser. */
export const bulkJobs: BulkJobs = createBulkJobs({
  openJournal: () => openIndexedDbJournal(),
  lock: createTabLock(JOURNAL_NAME),
  async send({ target, edit, seenEntry }) {
    const seen = seenEntry === undefined ? {} : { seenEntry };
    const body = toBulkUpdate(target, edit);
    assertNoErrors(await call('bulkUpdateConversations', { body, background: true, ...seen }));
  },
  async judge(id, edit, was) {
    try {
      const now = await readPatiently(() => readConversation(id));
      return now === 'gone' ? 'gone' : judgeReading(edit, was, now, known);
    } catch (error) {
      if (error instanceof NetworkError) throw error;
      return 'unknown';
    }
  },
  announce(jobId) {
    announced = jobId;
    announcing ??= setTimeout(() => {
      announcing = null;
      channel.postMessage(announced);
    }, ANNOUNCE_EVERY);
  },
  chunkSize,
  newId: () => crypto.randomUUID(),
  now: () => Date.now(),
  online: () => navigator.onLine,
});

channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'string') void bulkJobs.follow(data);
});
addEventListener('beforeunload', (event) => {
  if (bulkJobs.getState().activity?.phase === 'writing') event.preventDefault();
});
