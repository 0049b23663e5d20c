import { useEffect, useRef } from 'react';
import { useKeyCaps } from '../../i18n/use-key-caps.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { offerActions } from '../../lib/actions.ts';
import { SearchField } from '../../ui/search-field.tsx';
import type { PatchSearch } from './use-conversation-search.ts';
import { useTextDraft } from './use-text-draft.ts';
import styles from './filter-bar.module.css';

type SearchFilterProps = { value: string; patch: PatchSearch; onLeaveDown: () => void };

/** The text that is searched for. What it searches in is Alli's own choice. */
export function SearchFilter({ value, patch, onLeaveDown }: SearchFilterProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  // A search in progress is one step of the history, however many letters it took.
  const draft = useTextDraft(value, (searchTerm) => patch({ searchTerm }, { replace: value !== '' }));

  useEffect(() => offerActions({ search: () => input.current?.focus() }), []);

  return (
    <SearchField
      ref={input}
      label={t('list.search')}
      placeholder={t('list.search')}
      clearLabel={t('list.clearSearch')}
      shortcut={useKeyCaps('search')}
      className={styles['search']}
      data-testid="conversation-search"
      value={draft.value}
      isSet={value !== ''}
      onChange={draft.onChange}
      {...draft.input}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') draft.commitNow();
        if (event.key === 'ArrowDown') {
          event.preventDefault();
          draft.commitNow();
          onLeaveDown();
        }
      }}
    />
  );
}
