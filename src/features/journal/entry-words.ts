import type { Directory } from '../../contract/directory.ts';
import type { JournalEntry } from '../../contract/journal.ts';
import type { Translate } from '../../i18n/i18n-store.ts';
import { stateLabel } from '../../i18n/state-label.ts';

/** What an entry wanted to do, one sentence for each thing. Needs the areas `journal` and `states`. */
export function entryWords(t: Translate, entry: JournalEntry, directory: Directory | undefined): string[] {
  if (entry.operation === 'stopConversation') return [t('journal.did.stop')];
  if (entry.operation === 'deleteChat') return [t('journal.did.delete')];
  const {
    state,
    assignee,
    categoryIds,
    title,
    rating,
    feedbackSelection = [],
    suggestedAnswer,
  } = entry.wrote;
  const nameIn = (entries: Directory['agents'] | undefined, id: string) =>
    entries?.find((one) => one.id === id)?.name ?? id;
  const words: string[] = [];
  if (state !== undefined) {
    const { label } = stateLabel(t, state, directory);
    words.push(t('journal.did.state', { value: `${label} · ${state}` }));
  }
  if (assignee !== undefined)
    words.push(t('journal.did.assignee', { value: nameIn(directory?.agents, assignee) }));
  if (categoryIds !== undefined) {
    const value = categoryIds.map((id) => nameIn(directory?.categories, id)).join(', ');
    words.push(value === '' ? t('journal.did.noCategories') : t('journal.did.categories', { value }));
  }
  if (title !== undefined) words.push(t('journal.did.title', { value: title }));
  if (rating === true) words.push(t('journal.did.good'));
  if (rating === false) words.push(t('journal.did.bad'));
  if (rating === null) words.push(t('journal.did.cleared'));
  for (const reason of feedbackSelection) words.push(t(`journal.reason.${reason}`));
  if (suggestedAnswer !== undefined) words.push(t('journal.did.suggested', { value: suggestedAnswer }));
  return words;
}

/** Who did it, in words. */
export const whoWords = (t: Translate, { person }: JournalEntry): string =>
  person.id === 'local' ? t('journal.local') : (person.name ?? person.id);
