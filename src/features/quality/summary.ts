import type { Digest } from './digest.ts';
import {
  conversationGroupings,
  conversationGroupsOf,
  groupings,
  groupsOf,
  type ConversationGrouping,
  type Grouping,
} from './grouping.ts';
import { addToTally, emptyTally, type Tally } from './measure.ts';
import { answersInScope, isInScope, scopeClock, type Scope } from './scope.ts';

/** Every figure of the section, as sums that grow and shrink by one conversation at a time. */
export type Summary = {
  answers: Record<Grouping, Map<string, Tally>>;
  conversations: Record<ConversationGrouping, Map<string, number>>;
  /** Messages in range-touching conversations that break the contract: counted nowhere. */
  brokenChats: number;
};

/** Builds a summary of a scope. A conversation that was read again is taken out as it was and put in as it is. */
export function createSummary(scope: Scope) {
  const clock = scopeClock(scope);
  const summary: Summary = {
    answers: {
      all: new Map(),
      day: new Map(),
      slot: new Map(),
      app: new Map(),
      category: new Map(),
      document: new Map(),
    },
    conversations: { all: new Map(), length: new Map(), silence: new Map() },
    brokenChats: 0,
  };

  function apply(digest: Digest, times: 1 | -1): void {
    if (!isInScope(scope, digest)) return;
    summary.brokenChats += times * digest.brokenChats;
    for (const by of conversationGroupings)
      for (const key of conversationGroupsOf(by, digest, scope.nowMs))
        count(summary.conversations[by], key, times);
    for (const answer of answersInScope(scope, digest))
      for (const by of groupings)
        for (const key of groupsOf(by, digest, answer, clock)) {
          const group = summary.answers[by];
          const tally = group.get(key) ?? emptyTally();
          addToTally(tally, answer, times);
          if (tally.answers === 0) group.delete(key);
          else group.set(key, tally);
        }
  }

  return {
    summary,
    add: (digest: Digest) => apply(digest, 1),
    remove: (digest: Digest) => apply(digest, -1),
  };
}

function count(group: Map<string, number>, key: string, times: number): void {
  const sum = (group.get(key) ?? 0) + times;
  if (sum === 0) group.delete(key);
  else group.set(key, sum);
}
