import type { DirectoryEntry } from '../../contract/directory.ts';
import type { Before } from './before.ts';
import { categoryIdsOf, hasCategories } from './category-match.ts';
import { fieldsOf, type Edit } from './edit.ts';
import type { KnownRow } from './known-row.ts';
import type { Write } from './make-chunks.ts';

/** What becomes of one readable field of one conversation. `unread`: its value now is not known. */
export type Change = 'changes' | 'same' | 'unread';
/** `noId`: its categories now have no id in the directory, so that they cannot be written again. */
export type Undoable = 'yes' | 'unread' | 'noId';

export type PlanRow = {
  id: string;
  /** Null: not among the rows that were read. */
  now: KnownRow | null;
  categories: { change: Change; undo: Undoable } | null;
  title: { change: Change; undo: Undoable } | null;
  /** Sent at all: false if all it would set is there already, and such rows are skipped. */
  isSent: boolean;
};

export type Plan = {
  edit: Edit;
  rows: readonly PlanRow[];
  writes: readonly Write[];
  before: readonly Before[];
  /** How many conversations are sent. */
  total: number;
  /** How many have at least one field already as wanted. */
  same: number;
  /** Categories of rows now that have no id in the directory: they cannot be put back. */
  withoutId: readonly string[];
};

type PlanInput = {
  ids: Iterable<string>;
  rowOf: (id: string) => KnownRow | undefined;
  edit: Edit;
  categories: readonly DirectoryEntry[];
  /** Leaves out fields that are as wanted already, and rows of which nothing is left. */
  skipSame: boolean;
};

/** What an edit will do to each conversation, before anything is sent. */
export function planEdit({ ids, rowOf, edit, categories, skipSame }: PlanInput): Plan {
  const rows: PlanRow[] = [];
  const before: Before[] = [];
  const writes = new Map<string, { edit: Edit; ids: string[] }>();
  const withoutId = new Set<string>();
  for (const id of new Set(ids)) {
    const now = rowOf(id) ?? null;
    const mapped = now === null ? null : categoryIdsOf(now.categories, categories);
    const row = { id, now, ...changesOf(edit, now, mapped, categories) };
    const left = skipSame ? withoutSame(edit, row) : edit;
    const fields = fieldsOf(left);
    rows.push({ ...row, isSent: fields.length > 0 });
    if (row.categories?.undo === 'noId')
      for (const text of now?.categories ?? [])
        if (categoryIdsOf([text], categories) === null) withoutId.add(text);
    if (fields.length === 0) continue;
    const write = writes.get(fields.join()) ?? { edit: left, ids: [] };
    write.ids.push(id);
    writes.set(fields.join(), write);
    before.push({
      id,
      title: left.title === undefined ? null : (now?.title ?? null),
      categoryIds: left.newCategoryIds === undefined ? null : mapped,
      isEnd: left.state === undefined ? null : (now?.isEnd ?? null),
    });
  }
  return {
    edit,
    rows,
    writes: [...writes.values()],
    before,
    total: before.length,
    same: rows.filter((row) => row.categories?.change === 'same' || row.title?.change === 'same').length,
    withoutId: [...withoutId],
  };
}

function changesOf(
  edit: Edit,
  now: KnownRow | null,
  mapped: readonly string[] | null,
  categories: readonly DirectoryEntry[],
): Pick<PlanRow, 'categories' | 'title'> {
  const { newCategoryIds, title } = edit;
  const unread = { change: 'unread', undo: 'unread' } as const;
  if (now === null)
    return {
      categories: newCategoryIds === undefined ? null : unread,
      title: title === undefined ? null : unread,
    };
  const isThere = newCategoryIds !== undefined && hasCategories(now.categories, newCategoryIds, categories);
  return {
    categories:
      newCategoryIds === undefined
        ? null
        : { change: isThere === true ? 'same' : 'changes', undo: mapped === null ? 'noId' : 'yes' },
    title: title === undefined ? null : { change: now.title === title ? 'same' : 'changes', undo: 'yes' },
  };
}

function withoutSame(edit: Edit, row: Pick<PlanRow, 'categories' | 'title'>): Edit {
  const { newCategoryIds, title, ...left } = edit;
  return {
    ...left,
    ...(newCategoryIds === undefined || row.categories?.change === 'same' ? {} : { newCategoryIds }),
    ...(title === undefined || row.title?.change === 'same' ? {} : { title }),
  };
}
