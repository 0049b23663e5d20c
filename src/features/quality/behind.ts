import type { Digest } from './digest.ts';
import { conversationGroupsOf, groupsOf, type ConversationGrouping, type Grouping } from './grouping.ts';
import { counts, type Measure } from './measure.ts';
import { answersInScope, isInScope, scopeClock, type Scope } from './scope.ts';

/** A figure: so many answers by a measure in any of these groups, or so many conversations in any of them. */
export type Figure =
  | { of: 'answers'; by: Grouping; keys: readonly string[]; measure: Measure }
  | { of: 'conversations'; by: ConversationGrouping; keys: readonly string[] };

/** A conversation behind a figure; of a figure of answers, with these, oldest first. */
export type Behind = { id: string; lastMs: number; chatIds: string[] };

/** What a figure counts: exactly the answers, or conversations, that the summary of the same scope has counted in it. */
export function behind(scope: Scope, figure: Figure, digests: Iterable<Digest>): Behind[] {
  const clock = scopeClock(scope);
  const found: Behind[] = [];
  const isOne = (key: string) => figure.keys.includes(key);
  for (const digest of digests) {
    if (!isInScope(scope, digest)) continue;
    const { id, lastMs } = digest;
    if (figure.of === 'conversations') {
      if (conversationGroupsOf(figure.by, digest, scope.nowMs).some(isOne))
        found.push({ id, lastMs, chatIds: [] });
      continue;
    }
    const chatIds = answersInScope(scope, digest)
      .filter((answer) => counts(figure.measure, answer))
      .filter((answer) => groupsOf(figure.by, digest, answer, clock).some(isOne))
      .map((answer) => answer.id);
    if (chatIds.length > 0) found.push({ id, lastMs, chatIds });
  }
  // Several may end at the same moment: their order must not hang on which was read first.
  return found.sort((a, b) => b.lastMs - a.lastMs || (a.id < b.id ? -1 : 1));
}
