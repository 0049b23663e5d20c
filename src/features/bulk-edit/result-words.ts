import type { Translate } from '../../i18n/i18n-store.ts';
import type { JobRecord } from './journal.ts';
import { tally } from './tally.ts';

const words = {
  ok: 'bulk.done',
  failed: 'bulk.failed',
  unknown: 'bulk.unknown',
  planned: 'bulk.notSent',
} as const;

/** What came of a job in one line: `117 done, 8 failed, 3 unknown`. */
export function resultWords(t: Translate, { chunks }: JobRecord): string {
  const sums = tally(chunks);
  const counts = { ...sums, unknown: sums.unknown + sums.sent };
  return (['ok', 'failed', 'unknown', 'planned'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => t(words[state], { count: counts[state] }))
    .join(', ');
}
