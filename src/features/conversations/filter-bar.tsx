import { Calendar, Clock, Variable } from 'lucide-react';
import { lazy, memo, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { loadAreas } from '../../i18n/i18n-store.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Directory } from '../../contract/directory.ts';
import { offerActions } from '../../lib/actions.ts';
import { whenIdle } from '../../lib/when-idle.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { BackgroundFilter } from './background-filter.tsx';
import styles from './filter-bar.module.css';
import { EntryFilter } from './entry-filter.tsx';
import { OptionFilter } from './option-filter.tsx';
import { OrderControl } from './order-control.tsx';
import { SearchFilter } from './search-filter.tsx';
import { isByJournal, setFilters, withoutFilters, type ConversationSearch } from './search.ts';
import { StatusFilter } from './status-filter.tsx';
import { TimeRangeFilter } from './time-range-filter.tsx';
import type { PatchSearch } from './use-conversation-search.ts';
import { UserFilter } from './user-filter.tsx';
import { FilterSlot } from './filter-slot.tsx';
import { KnownFiltersToCome } from './known-filters-to-come.tsx';
import { FilterHelp } from './filter-help.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FoldButton } from '../../ui/fold-button.tsx';
import type { Names } from './filter-words.ts';

/** Not needed for the first rows, which go first. */
const KnownFilters = lazy(async () => {
  await new Promise<void>((resolve) => void whenIdle(resolve));
  const [filters] = await Promise.all([import('./known-filters.tsx'), loadAreas(['states', 'known'])]);
  return { default: filters.KnownFilters };
});

type FilterBarProps = {
  search: ConversationSearch;
  patch: PatchSearch;
  directory: Directory | undefined;
  hasJournal: boolean;
  names: Names;
  /** Arrow down in the search field: on to the rows. */
  onLeaveDown: () => void;
};

/** Every parameter of the list as a control. A set filter is its own chip: tinted, with its value and a cross. */
export const FilterBar = memo(DrawnFilterBar);

function DrawnFilterBar({ search, patch, directory, hasJournal, names, onLeaveDown }: FilterBarProps) {
  const { t } = useTranslation();
  const [isUnfolded, setUnfolded] = useState(false);
  const set = setFilters(search);
  const clear = useEffectEvent(() => patch(withoutFilters(set)));
  const hasSet = set.length > 0;
  useEffect(() => offerActions(hasSet ? { clearFilters: () => clear() } : {}), [hasSet]);
  const entries = { search, patch, directory, names };

  return (
    <div role="search" className={classNames(styles['bar'], isUnfolded && styles['unfolded'])}>
      <div className={styles['line']}>
        <SearchFilter value={search.searchTerm} patch={patch} onLeaveDown={onLeaveDown} />
        <FoldButton
          label={hasSet ? t('list.filtersSet', { count: set.length }) : t('list.filters')}
          count={set.length}
          isUnfolded={isUnfolded}
          onToggle={() => setUnfolded(!isUnfolded)}
          className={styles['fold']}
        />
        <EntryFilter kind="app" {...entries} />
        <EntryFilter kind="category" {...entries} />
        <FilterSlot isSet={search.userIds.length > 0} className={styles['rare']}>
          <UserFilter userIds={search.userIds} patch={patch} />
        </FilterSlot>
        <FilterSlot isSet={search.backgroundRunning !== null} className={styles['rare']}>
          <BackgroundFilter value={search.backgroundRunning} patch={patch} />
        </FilterSlot>
        <FilterSlot isSet={search.activeOnly}>
          <Switch checked={search.activeOnly} onChange={(activeOnly) => patch({ activeOnly })}>
            {t('list.activeOnly')}
          </Switch>
        </FilterSlot>
        {/* What the journal names comes as it was set there. */}
        {!isByJournal(search) && (
          <FilterSlot isSet={false} className={styles['order']}>
            <OrderControl order={search.order} patch={patch} />
          </FilterSlot>
        )}
      </div>
      <div className={styles['line']}>
        <FilterSlot isSet={search.startedAt !== null || search.endAt !== null}>
          <TimeRangeFilter
            label={t('list.lastChat')}
            icon={<Clock />}
            from={search.startedAt}
            to={search.endAt}
            toPlaceholder={t('list.now')}
            onFrom={(startedAt) => patch({ startedAt })}
            onTo={(endAt) => patch({ endAt })}
            onClear={() => patch({ startedAt: null, endAt: null })}
          />
        </FilterSlot>
        <FilterSlot
          isSet={search.firstChatStartedAt !== null || search.firstChatEndAt !== null}
          className={styles['rare']}
        >
          <TimeRangeFilter
            label={t('list.firstChat')}
            icon={<Calendar />}
            from={search.firstChatStartedAt}
            to={search.firstChatEndAt}
            toPlaceholder={t('list.anyTime')}
            onFrom={(firstChatStartedAt) => patch({ firstChatStartedAt })}
            onTo={(firstChatEndAt) => patch({ firstChatEndAt })}
            onClear={() => patch({ firstChatStartedAt: null, firstChatEndAt: null })}
          />
        </FilterSlot>
        <FilterSlot isSet={search.ended !== null}>
          <StatusFilter ended={search.ended} patch={patch} />
        </FilterSlot>
        {hasJournal && (
          <Suspense fallback={<KnownFiltersToCome />}>
            <KnownFilters search={search} patch={patch} directory={directory} names={names} />
          </Suspense>
        )}
        <FilterSlot isSet={search.variables.length > 0} className={styles['rare']}>
          <OptionFilter
            label={t('list.variables')}
            icon={<Variable />}
            value={search.variables.length === 0 ? undefined : search.variables.join(', ')}
            options={() => search.variables.map((name) => ({ value: name, label: name }))}
            selected={search.variables}
            multiple
            onChange={(variables) => patch({ variables })}
            onTyped={(name) => patch({ variables: [...search.variables, name] })}
            onClear={() => patch({ variables: [] })}
            typedLabel={(id) => t('list.useVariable', { id })}
            searchLabel={t('list.variableSearch')}
            emptyText={t('list.noVariables')}
          />
        </FilterSlot>
        <FilterSlot isSet={false} className={styles['help']}>
          <FilterHelp />
        </FilterSlot>
        {set.length > 0 && (
          <Button variant="quiet" className={styles['clear']} onClick={() => patch(withoutFilters(set))}>
            {t('list.clearFilters')}
          </Button>
        )}
      </div>
    </div>
  );
}
