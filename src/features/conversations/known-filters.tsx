import { Hourglass, User } from 'lucide-react';
import { conversationState } from '../../contract/conversation-state.ts';
import type { Directory } from '../../contract/directory.ts';
import { stateLabel, stateOptions } from '../../i18n/state-label.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { FilterSlot } from './filter-slot.tsx';
import type { Names } from './filter-words.ts';
import { OptionFilter } from './option-filter.tsx';
import type { ConversationSearch } from './search.ts';
import type { PatchSearch } from './use-conversation-search.ts';

type KnownFiltersProps = {
  search: ConversationSearch;
  patch: PatchSearch;
  directory: Directory | undefined;
  names: Names;
};

/** State and assignee as last set through Parley; `me` is whoever looks. Needs the areas `states` and `known`. */
export function KnownFilters({ search, patch, directory, names }: KnownFiltersProps) {
  const { t } = useTranslation();
  const { state, assignee } = search;
  const agents = (directory?.agents ?? []).map(({ id, name }) => ({
    value: id,
    label: name,
    lang: textLanguage(name),
  }));
  return (
    <>
      <FilterSlot isSet={state !== ''}>
        <OptionFilter
          label={t('list.column.state')}
          icon={<Hourglass />}
          value={state === '' ? undefined : stateLabel(t, state, directory).label}
          options={() => stateOptions(t, directory)}
          selected={state === '' ? [] : [state]}
          onChange={([next]) => patch({ state: conversationState.safeParse(next).data ?? '' })}
          onClear={() => patch({ state: '' })}
          searchLabel={t('known.findState')}
          emptyText={t('known.noState')}
        />
      </FilterSlot>
      <FilterSlot isSet={assignee !== ''}>
        <OptionFilter
          label={t('list.column.assignee')}
          icon={<User />}
          value={assignee === '' ? undefined : names.assignee(assignee)}
          options={() => [{ value: 'me', label: t('list.me') }, ...agents]}
          selected={assignee === '' ? [] : [assignee]}
          onChange={([next = '']) => patch({ assignee: next })}
          onTyped={(next) => patch({ assignee: next })}
          onClear={() => patch({ assignee: '' })}
          typedLabel={(id) => t('list.useId', { id })}
          searchLabel={t('list.optionSearch')}
          emptyText={t('list.noOptions')}
        />
      </FilterSlot>
    </>
  );
}
