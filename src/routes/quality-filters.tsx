import { X } from 'lucide-react';
import type { Directory } from '../contract/directory.ts';
import { EntryFilter } from '../features/conversations/entry-filter.tsx';
import { filterWords } from '../features/conversations/filter-words.ts';
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
  const names = useNames(directory);
  const style = useTimeStyle();
  const entries = { search, patch, directory, names };
  const own: readonly FilterName[] = ['llmAppId', 'categoryId', ...besides];
  const others = setFilters(search).filter((name) => !own.includes(name));
  return (
    <>
      <EntryFilter kind="app" {...entries} />
      <EntryFilter kind="category" {...entries} />
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
