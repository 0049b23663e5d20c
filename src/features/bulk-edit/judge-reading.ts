import type { DirectoryEntry } from '../../contract/directory.ts';
import type { Before } from './before.ts';
import { hasCategories } from './category-match.ts';
import { endsConversation, isReadable, type Edit } from './edit.ts';
import type { KnownRow } from './known-row.ts';

/**
 * Whether a write whose answer was lost was done, going by what the conversation is now. `unknown` where what was written
 * cannot be read: a state or an assignee, or an end that was there before.
 */
export function judgeReading(
  edit: Edit,
  was: Before | undefined,
  now: KnownRow,
  categories: readonly DirectoryEntry[],
): 'ok' | 'notApplied' | 'unknown' {
  const signs = signsOf(edit, was, now, categories);
  if (!isReadable(edit) || signs.includes('untold')) return 'unknown';
  if (!signs.includes('no')) return 'ok';
  // One field written and another not fits neither answer.
  return signs.includes('yes') ? 'unknown' : 'notApplied';
}

/** Is a field as written? `either`: it is, and was before. `untold`: what is read does not say. */
type Sign = 'yes' | 'no' | 'either' | 'untold';

function signsOf(
  { title, newCategoryIds, state }: Edit,
  was: Before | undefined,
  now: KnownRow,
  categories: readonly DirectoryEntry[],
): Sign[] {
  const signs: Sign[] = [];
  if (title !== undefined) signs.push(now.title !== title ? 'no' : was?.title === title ? 'either' : 'yes');
  if (newCategoryIds !== undefined) {
    const isSo = hasCategories(now.categories, newCategoryIds, categories);
    const old = was?.categoryIds ?? null;
    const wasSo = old !== null && hasCategories(old, newCategoryIds, categories) === true;
    signs.push(isSo === null ? 'untold' : !isSo ? 'no' : wasSo ? 'either' : 'yes');
  }
  if (state !== undefined && endsConversation(state))
    signs.push(!now.isEnd ? 'no' : was?.isEnd === false ? 'yes' : 'untold');
  return signs;
}
