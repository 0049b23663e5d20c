import { addInterval } from '../../lib/intervals.ts';
import type { ConversationRead } from '../../contract/conversation.ts';
import { alliTimeToMs } from '../../lib/alli-time.ts';
import { behind, type Behind, type Figure } from './behind.ts';
import type { CitedDocument, Digest } from './digest.ts';
import { coveredShare } from './scan-record.ts';
import type { KeptScan } from './scan-store.ts';
import type { Scope } from './scope.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';
import { createSummary } from './summary.ts';
import { walkFrom, type View } from './view.ts';
import type { WalkedPage } from './walk-lane.ts';

type CountedView = Scope & Pick<View, 'before'>;
type Counting = ReturnType<typeof createSummary>;
type Sums = { view: CountedView; summary: Counting; previous: Counting | null };

/** A scan in memory: all that was read, its sums for one view, and what is not saved yet. */
export function createScanBook({ record: kept, digests: keptDigests, documents: keptDocuments }: KeptScan) {
  let record = kept;
  const digests = new Map(keptDigests.map((one) => [one.id, one]));
  const documents = new Map(keptDocuments.map((one) => [one.key, one]));
  let sums: Sums | null = null;
  let unsaved: { digests: Map<string, Digest>; documents: CitedDocument[] } = {
    digests: new Map(),
    documents: [],
  };

  function absorb({ covered, digested, unread }: WalkedPage): void {
    const apps = { ...record.apps };
    for (const { digest, documents: cited, app } of digested) {
      const before = digests.get(digest.id);
      for (const summary of [sums?.summary, sums?.previous]) {
        if (before !== undefined) summary?.remove(before);
        summary?.add(digest);
      }
      digests.set(digest.id, digest);
      unsaved.digests.set(digest.id, digest);
      if (app !== null) apps[app.id] = app.name;
      for (const document of cited) {
        if (documents.has(document.key)) continue;
        documents.set(document.key, document);
        unsaved.documents.push(document);
      }
    }
    const seen = new Set([...digested.map(({ digest }) => digest.id), ...unread.map(({ id }) => id)]);
    record = {
      ...record,
      apps,
      covered: covered === null ? record.covered : addInterval(record.covered, covered),
      unread: [...record.unread.filter(({ id }) => id === null || !seen.has(id)), ...unread],
    };
  }

  function snapshot(): Snapshot | null {
    if (sums === null) return null;
    const share = coveredShare(record, walkFrom(sums.view));
    // Half of the period before would be none: what goes on into the range is read first, and is not like the rest.
    const previous = share === 1 ? (sums.previous?.summary ?? null) : null;
    return takeSnapshot(sums.summary.summary, previous, record.apps, documents, share);
  }

  return {
    absorb,
    get record() {
      return record;
    },
    change(part: Partial<KeptScan['record']>): void {
      record = { ...record, ...part };
    },
    /** Counts for another view: all that is there, once. */
    setView(view: CountedView): void {
      const summary = createSummary(view);
      const previous =
        view.before === null ? null : createSummary({ ...view, from: view.before, to: view.from });
      for (const one of digests.values()) {
        summary.add(one);
        previous?.add(one);
      }
      sums = { view, summary, previous };
    },
    snapshot,
    /** How much of the view has been read. */
    counted: () => ({
      conversations: sums?.summary.summary.conversations.all.get('') ?? 0,
      answers: sums?.summary.summary.answers.all.get('')?.answers ?? 0,
    }),
    behind: (figure: Figure): Behind[] => (sums === null ? [] : behind(sums.view, figure, digests.values())),
    /** True if a row is as it was when its messages were read. */
    isKnown({ id, lastChatTime, chatCount }: ConversationRead): boolean {
      const one = digests.get(id);
      return (
        one !== undefined &&
        lastChatTime !== null &&
        one.lastMs === alliTimeToMs(lastChatTime) &&
        one.chatCount === chatCount
      );
    },
    /** What was read since the last time this was asked. */
    takeUnsaved() {
      const taken = { digests: [...unsaved.digests.values()], documents: unsaved.documents };
      unsaved = { digests: new Map(), documents: [] };
      return taken;
    },
  };
}
export type ScanBook = ReturnType<typeof createScanBook>;
