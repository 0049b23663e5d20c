import { SEEN_ENTRY_HEADER } from '../../src/contract/gateway-info.ts';
import { Refusal } from '../gateway/refusal.ts';

/** The newest entry that the person has seen of what they write to; null if it does not matter. Throws `Refusal` (bad-query). */
export function readSeenEntry(headers: Headers): string | null {
  const seen = headers.get(SEEN_ENTRY_HEADER);
  if (seen !== null && !/^\d{1,18}$/.test(seen))
    throw new Refusal('bad-query', `${SEEN_ENTRY_HEADER}: the id of an entry, or 0`);
  return seen;
}
