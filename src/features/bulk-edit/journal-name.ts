/** Name of the journal's database, of the lock that one tab holds while it runs a job, and of the channel between tabs. */
export const JOURNAL_NAME = 'parley-bulk';
