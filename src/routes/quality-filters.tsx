import { useQueryClient } from '@tanstack/react-query';
import { Layers, Tag, X } from 'lucide-react';
import type { Directory } from '../contract/directory.ts';
import { filterWords } from '../features/conversations/filter-words.ts';
import {
  knownApps,
  knownCategories,
  seenRows,
  type KnownEntry,
} from '../features/conversations/known-entries.ts';
import { OptionFilter } from '../features/conversations/option-filter.tsx';
import {
  setFilters,
  withoutFilters,
  type ConversationSearch,
  type FilterName,
} from '../features/conversations/search.ts';
import { useNames } from '../features/conversations/use-names.ts';
import { useTimeStyle } from '../i18n/use-time-style.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { Button } from '../ui/button.tsx';

type QualityFiltersProps = {
  search: ConversationSearch;
  patch: (patch: Partial<ConversationSearch>) => void;
  directory: Directory | undefined;
  /** Filters that have a control of their own beside these. */
  besides?: readonly FilterName[];
};

/** The list's filters over something else than the list: app and category to choose, all others to take away again. */
export function QualityFilters({ search, patch, directory, besides = [] }: QualityFiltersProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const names = useNames(directory);
  const style = useTimeStyle();
  const toOption = ({ id, name }: KnownEntry) => ({ value: id, label: name });
  const words = {
    typedLabel: (id: string) => t('list.useId', { id }),
    searchLabel: t('list.optionSearch'),
    emptyText: t('list.noOptions'),
  };
  const own: readonly FilterName[] = ['llmAppId', 'categoryId', ...besides];
  const others = setFilters(search).filter((name) => !own.includes(name));
  return (
    <>
      <OptionFilter
        label={t('list.app')}
        icon={<Layers />}
        value={search.llmAppId === '' ? undefined : names.app(search.llmAppId)}
        options={() => knownApps(directory, seenRows(client)).map(toOption)}
        selected={search.llmAppId === '' ? [] : [search.llmAppId]}
        onChange={([llmAppId = '']) => patch({ llmAppId })}
        onTyped={(llmAppId) => patch({ llmAppId })}
        onClear={() => patch({ llmAppId: '' })}
        {...words}
      />
      <OptionFilter
        label={t('list.category')}
        icon={<Tag />}
        value={search.categoryId === '' ? undefined : names.category(search.categoryId)}
        options={() => knownCategories(directory, seenRows(client)).map(toOption)}
        selected={search.categoryId === '' ? [] : [search.categoryId]}
        onChange={([categoryId = '']) => patch({ categoryId })}
        onTyped={(categoryId) => patch({ categoryId })}
        onClear={() => patch({ categoryId: '' })}
        {...words}
      />
      {others.map((name) => {
        const filter = filterWords(t, search, name, names, style);
        return (
          <Button
            key={name}
            size="sm"
            icon={<X />}
            aria-label={t('quality.otherFilter', { filter })}
            onClick={() => patch(withoutFilters([name]))}
          >
            {filter}
          </Button>
        );
      })}
    </>
  );
}
