import type { CitedDocument } from './digest.ts';
import { emptyTally, type Tally } from './measure.ts';
import type { Summary } from './summary.ts';

export type Group = { key: string; tally: Tally };
export type NamedGroup = Group & { name: string };
export type DocumentGroup = CitedDocument & { tally: Tally };

/** Documents sent to the page by each of the two orders; there may be thousands. */
const MOST_DOCUMENTS = 50;

/** The figures as they go from the worker to the page. */
export type Snapshot = {
  /** How much of the range's time they rest on, from 0 to 1. */
  share: number;
  conversations: number;
  total: Tally;
  /** Of the answers of the period before; null where nothing is compared, or not all of it has been read. */
  previous: Tally | null;
  /** By day (`YYYY-MM-DD`), ascending; days without an answer are not in it. */
  days: Group[];
  /** By hour of the week (see grouping). */
  slots: Group[];
  /** Most answers first. The key of those without is empty, and so is its name. */
  apps: NamedGroup[];
  categories: NamedGroup[];
  documents: { count: number; mostCited: DocumentGroup[]; mostBad: DocumentGroup[] };
  /** Conversations by the lower end of their class (see grouping). */
  lengths: Record<string, number>;
  silence: Record<string, number>;
  brokenChats: number;
};

/** Takes a summary as it is now, with names; `share` of the range's time has gone into it. */
export function takeSnapshot(
  { answers, conversations, brokenChats }: Summary,
  previous: Summary | null,
  apps: Readonly<Record<string, string>>,
  documents: ReadonlyMap<string, CitedDocument>,
  share: number,
): Snapshot {
  const groups = (from: ReadonlyMap<string, Tally>): Group[] =>
    [...from].map(([key, tally]) => ({ key, tally: { ...tally } }));
  const named = (from: ReadonlyMap<string, Tally>, name: (key: string) => string): NamedGroup[] =>
    groups(from)
      .map((group) => ({ ...group, name: name(group.key) }))
      .sort((a, b) => b.tally.answers - a.tally.answers || (a.name < b.name ? -1 : 1));
  const cited = groups(answers.document);
  const most = (order: (tally: Tally) => number): DocumentGroup[] =>
    cited
      .filter(({ tally }) => order(tally) > 0)
      .sort((a, b) => order(b.tally) - order(a.tally) || (a.key < b.key ? -1 : 1))
      .slice(0, MOST_DOCUMENTS)
      .map(({ key, tally }) => ({
        ...(documents.get(key) ?? { key, title: null, url: null, source: null }),
        tally,
      }));
  return {
    share,
    conversations: conversations.all.get('') ?? 0,
    total: answers.all.get('') ?? emptyTally(),
    previous: previous === null ? null : (previous.answers.all.get('') ?? emptyTally()),
    days: groups(answers.day).sort((a, b) => (a.key < b.key ? -1 : 1)),
    slots: groups(answers.slot),
    apps: named(answers.app, (key) => apps[key] ?? key),
    categories: named(answers.category, (key) => key),
    documents: {
      count: cited.length,
      mostCited: most(({ answers: all }) => all),
      mostBad: most(({ bad }) => bad),
    },
    lengths: Object.fromEntries(conversations.length),
    silence: Object.fromEntries(conversations.silence),
    brokenChats,
  };
}
