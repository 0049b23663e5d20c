import type { DirectoryEntry } from '../../contract/directory.ts';
import type { Before } from './before.ts';
import { hasCategories } from './category-match.ts';
import { idsOf, type Chunk } from './chunk.ts';
import { fieldsOf, type Edit } from './edit.ts';
import type { KnownRow } from './known-row.ts';
import type { Write } from './make-chunks.ts';

/** What undo can put back of one conversation: a field that was written and whose old value is known. */
export type UndoCandidate = { id: string; wrote: Edit; was: Before };

/** What reading a conversation again gave: gone (Alli no longer knows it), or null (it could not be read). */
export type Reading = KnownRow | 'gone' | null;

export type UndoPlan = {
  writes: readonly Write[];
  /** What is there before the undo: what the edit wrote. */
  before: readonly Before[];
  total: number;
  /** Somebody has changed them since: left as they are. */
  changedSince: number;
  gone: number;
  unread: number;
};

/** The conversations of a job of which anything can be put back, those with a lost answer too: reading decides. */
export function undoCandidates(chunks: readonly Chunk[], before: readonly Before[]): UndoCandidate[] {
  const byId = new Map(before.map((was) => [was.id, was]));
  return chunks
    .filter(({ state }) => state === 'ok' || state === 'unknown')
    .flatMap((chunk) => {
      // Of a filter: those that were counted.
      const ids = chunk.target.by === 'ids' ? idsOf(chunk) : [...byId.keys()];
      return ids.map((id) => ({ id, wrote: chunk.edit, was: byId.get(id) }));
    })
    .flatMap(({ id, wrote, was }) =>
      was !== undefined && fieldsOf(oldValues(wrote, was)).length > 0 ? [{ id, wrote, was }] : [],
    );
}

/** Puts back titles and categories, each only where the value is still the one that was written. */
export function planUndo(
  candidates: readonly UndoCandidate[],
  readings: ReadonlyMap<string, Reading>,
  categories: readonly DirectoryEntry[],
): UndoPlan {
  const writes = new Map<string, { edit: Edit; ids: string[] }>();
  const before: Before[] = [];
  let changedSince = 0;
  let gone = 0;
  let unread = 0;
  for (const { id, wrote, was } of candidates) {
    const now = readings.get(id) ?? null;
    if (now === null) unread++;
    else if (now === 'gone') gone++;
    else {
      const edit = oldValues(stillThere(wrote, now, categories), was);
      if (fieldsOf(edit).length === 0) {
        changedSince++;
        continue;
      }
      const key = JSON.stringify([edit.title, edit.newCategoryIds]);
      const write = writes.get(key) ?? { edit, ids: [] };
      write.ids.push(id);
      writes.set(key, write);
      before.push({
        id,
        title: edit.title === undefined ? null : now.title,
        categoryIds: edit.newCategoryIds === undefined ? null : (wrote.newCategoryIds ?? null),
        isEnd: null,
      });
    }
  }
  return { writes: [...writes.values()], before, total: before.length, changedSince, gone, unread };
}

function stillThere(wrote: Edit, now: KnownRow, categories: readonly DirectoryEntry[]): Edit {
  const { title, newCategoryIds } = wrote;
  return {
    ...(title !== undefined && now.title === title ? { title } : {}),
    ...(newCategoryIds !== undefined && hasCategories(now.categories, newCategoryIds, categories) === true
      ? { newCategoryIds }
      : {}),
  };
}

/** The old values of fields that were written, where they are known and differ. */
function oldValues(wrote: Edit, was: Before): Edit {
  const { title, categoryIds } = was;
  const isNewTitle = wrote.title !== undefined && title !== null && title !== '' && title !== wrote.title;
  const isNewSet =
    wrote.newCategoryIds !== undefined && categoryIds !== null && !sameSet(categoryIds, wrote.newCategoryIds);
  return { ...(isNewTitle ? { title } : {}), ...(isNewSet ? { newCategoryIds: categoryIds } : {}) };
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));
