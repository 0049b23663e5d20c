import type { JournalEntry, JournalWrote } from '../../contract/journal.ts';

/** What can be put back: the rest of a write has nothing before it, or cannot be told. */
const fields = ['state', 'assignee', 'title', 'categoryIds'] as const;
export type UndoField = (typeof fields)[number];

/**
 * `back`: what is written to undo it, and which fields have no earlier value that the journal knows. `superseded`: somebody
 * has set the same since, and undoing this would overwrite that. `unknown`: nothing is known of before.
 */
export type UndoPlan =
  | { kind: 'back'; back: Pick<JournalWrote, UndoField>; without: UndoField[] }
  | { kind: 'superseded'; by: JournalEntry }
  | { kind: 'unknown' };

/** The fields of a write that could be put back. */
export const undoFields = ({ outcome, wrote }: JournalEntry): UndoField[] =>
  outcome === 'failed' ? [] : fields.filter((field) => wrote[field] !== undefined);

/**
 * How a write to one conversation can be undone, judged by all that the journal has of that conversation, newest first: the
 * team's undo, whoever wrote and from whichever browser.
 */
export function planUndo(entry: JournalEntry, history: readonly JournalEntry[]): UndoPlan {
  const done = history.filter(({ outcome }) => outcome !== 'failed');
  const place = done.findIndex(({ id }) => id === entry.id);
  const [later, earlier] = [done.slice(0, Math.max(place, 0)), done.slice(place + 1)];
  const mine = undoFields(entry);
  const by = later.find(({ wrote }) => mine.some((field) => wrote[field] !== undefined));
  if (by !== undefined) return { kind: 'superseded', by };
  const before = mine.map((field) => ({
    field,
    value: earlier.find(({ wrote }) => wrote[field] !== undefined)?.wrote[field],
  }));
  const known = before.filter(({ value }) => value !== undefined);
  if (place < 0 || known.length === 0) return { kind: 'unknown' };
  return {
    kind: 'back',
    back: Object.fromEntries(known.map(({ field, value }) => [field, value])),
    without: before.filter(({ value }) => value === undefined).map(({ field }) => field),
  };
}
