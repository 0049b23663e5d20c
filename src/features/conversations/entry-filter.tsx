import { useQueryClient } from '@tanstack/react-query';
import { Layers, Tag } from 'lucide-react';
import type { Directory } from '../../contract/directory.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import type { Option } from '../../ui/option.ts';
import { FilterSlot } from './filter-slot.tsx';
import type { Names } from './filter-words.ts';
import { knownApps, knownCategories, seenRows } from './known-entries.ts';
import { OptionFilter } from './option-filter.tsx';
import type { ConversationSearch } from './search.ts';
import type { PatchSearch } from './use-conversation-search.ts';

/** Among the categories: none. No id at Alli looks like it. */
const WITHOUT = ' ';

type EntryFilterProps = {
  kind: 'app' | 'category';
  search: ConversationSearch;
  patch: PatchSearch;
  directory: Directory | undefined;
  names: Names;
};

/** The filter by app, or by category: chosen by name from those that are known, or typed as an id. */
export function EntryFilter({ kind, search, patch, directory, names }: EntryFilterProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const isApp = kind === 'app';
  const id = isApp ? search.llmAppId : search.uncategorized ? WITHOUT : search.categoryId;
  const choose = (next = '') =>
    patch(
      isApp
        ? { llmAppId: next }
        : { categoryId: next === WITHOUT ? '' : next, uncategorized: next === WITHOUT },
    );
  const without: readonly Option[] = isApp ? [] : [{ value: WITHOUT, label: t('list.uncategorized') }];
  const value = id === WITHOUT ? t('list.uncategorized') : names[kind](id);
  return (
    <FilterSlot isSet={id !== ''}>
      <OptionFilter
        label={t(isApp ? 'list.app' : 'list.category')}
        icon={isApp ? <Layers /> : <Tag />}
        value={id === '' ? undefined : value}
        options={() => [
          ...without,
          ...(isApp ? knownApps : knownCategories)(directory, seenRows(client)).map((entry) => ({
            value: entry.id,
            label: entry.name,
            lang: textLanguage(entry.name),
            detail: entry.seenOnly ? t('list.seenInRows') : undefined,
          })),
        ]}
        selected={id === '' ? [] : [id]}
        onChange={([next]) => choose(next)}
        onTyped={choose}
        onClear={() => choose()}
        typedLabel={(typed) => t('list.useId', { id: typed })}
        searchLabel={t('list.optionSearch')}
        emptyText={t('list.noOptions')}
        data-testid={`filter-${kind}`}
      />
    </FilterSlot>
  );
}
