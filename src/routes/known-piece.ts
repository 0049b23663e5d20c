import { MOST_KNOWN, type KnownValues } from '../contract/journal.ts';
import { readKnown } from '../lib/journal-queries.ts';
import { readPatiently } from '../lib/read-patiently.ts';

/** State and assignee, as last set here, of the conversations of one piece of a file: all of a file may be too much to hold. */
export function createKnownPiece() {
  let known: Readonly<Record<string, KnownValues>> = {};
  return {
    of: (id: string): KnownValues => known[id] ?? {},
    /** Reads another piece in the place of the one before. @throws as `call` does; the signal's reason. */
    async read(ids: readonly string[], signal: AbortSignal): Promise<void> {
      known = {};
      for (let at = 0; at < ids.length; at += MOST_KNOWN) {
        const some = ids.slice(at, at + MOST_KNOWN);
        known = { ...known, ...(await readPatiently(() => readKnown(some), signal)) };
      }
    },
  };
}
