import type { DirectoryEntry } from '../../contract/directory.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { TagList } from '../../ui/tag-list.tsx';
import { entryOptions, nameOf } from './entry-options.ts';
import { PickField } from './pick-field.tsx';
import type { FilterTarget } from './target.ts';

type FilterValuesProps = {
  filter: FilterTarget;
  onFilter: (filter: FilterTarget) => void;
  entries: readonly DirectoryEntry[];
};

const labels = {
  users: 'bulk.targetUsers',
  apps: 'bulk.targetApps',
  categories: 'bulk.targetCategories',
} as const;

/** The users, apps or categories whose conversations are all to be edited. */
export function FilterValues({ filter, onFilter, entries }: FilterValuesProps) {
  const { t } = useTranslation();
  const { by, values } = filter;
  const tags = values.map((id) => ({ id, label: nameOf(id, entries) }));
  return (
    <PickField
      label={t(labels[by])}
      placeholder={t('bulk.chooseSome')}
      value={
        values.length > 0 && (
          <TagList max={3} tags={tags.map((tag) => ({ ...tag, lang: textLanguage(tag.label) }))} />
        )
      }
      options={entryOptions(entries, values)}
      selected={values}
      onChange={(next) => onFilter({ by, values: next })}
      multiple
      onTyped={(id) => onFilter({ by, values: [...new Set([...values, id])] })}
      searchLabel={t('bulk.findTarget')}
    />
  );
}
