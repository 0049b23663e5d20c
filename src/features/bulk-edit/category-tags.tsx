import type { DirectoryEntry } from '../../contract/directory.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { TagList } from '../../ui/tag-list.tsx';
import { nameOf } from './entry-options.ts';

type CategoryTagsProps = { ids: readonly string[]; categories: readonly DirectoryEntry[] };

/** New categories by name; in words where there are to be none. */
export function CategoryTags({ ids, categories }: CategoryTagsProps) {
  const { t } = useTranslation();
  if (ids.length === 0) return t('bulk.removeAll');
  const tags = ids.map((id) => ({ id, label: nameOf(id, categories) }));
  return <TagList max={3} tags={tags.map((tag) => ({ ...tag, lang: textLanguage(tag.label) }))} />;
}
