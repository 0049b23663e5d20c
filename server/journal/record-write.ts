import type { JournalOutcome } from '../../src/contract/journal.ts';
import type { LaterChange, ProblemCode } from '../../src/contract/problem.ts';
import { Refusal } from '../gateway/refusal.ts';
import type { Journal } from './create-journal.ts';
import type { NewEntry } from './entry-store.ts';

/**
 * Sends a write with an entry before it and its outcome after it. An answer is given only when its outcome is written down,
 * or is kept to be.
 * @throws Refusal (journal-unavailable, changed-since), or what `send` throws.
 */
export async function recordWrite(
  journal: Journal,
  entry: NewEntry,
  send: () => Promise<Response>,
): Promise<Response> {
  const id = await begin(journal, entry);
  if (id === null) return send();
  try {
    const response = await send();
    await journal.complete(id, outcomeOfStatus(response.status), response.status);
    return response;
  } catch (error) {
    await journal.complete(id, outcomeOfError(error), null);
    throw error;
  }
}

/** The id of the entry; null if there is none and writes go on all the same. */
async function begin(journal: Journal, entry: NewEntry): Promise<string | null> {
  let begun: string | LaterChange[];
  try {
    begun = await journal.begin(entry);
  } catch {
    if (journal.onFailure === 'alarm') return null;
    throw new Refusal(
      'journal-unavailable',
      'Nothing was sent: changes are written down first, and the journal cannot be written. Its database must be mended; the log says what is wrong.',
    );
  }
  if (typeof begun === 'string') return begun;
  throw new Refusal(
    'changed-since',
    'Nothing was sent: somebody else has set the same meanwhile. Look, and send again.',
    {},
    'changed-since',
    { changes: begun },
  );
}

/** The browser judges alike (lib/send-write). */
function outcomeOfStatus(status: number): JournalOutcome {
  if (status >= 200 && status < 300) return 'ok';
  return status >= 500 || status === 408 ? 'unknown' : 'failed';
}

/** Refusals after which it is certain that nothing was sent. */
const notSent: ReadonlySet<ProblemCode> = new Set(['upstream-refused', 'upstream-paused', 'busy']);

const outcomeOfError = (error: unknown): JournalOutcome =>
  error instanceof Refusal && notSent.has(error.code) ? 'failed' : 'unknown';
