import { useQuery } from '@tanstack/react-query';
import { Clock, SquarePen, User } from 'lucide-react';
import { ChoiceFilter } from '../features/conversations/choice-filter.tsx';
import { OptionFilter } from '../features/conversations/option-filter.tsx';
import { TimeRangeFilter } from '../features/conversations/time-range-filter.tsx';
import { activityOperation, type ActivitySearch } from '../features/journal/search.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { journalQueries } from '../lib/journal-queries.ts';
import { textLanguage } from '../lib/text-language.ts';

type ActivityFiltersProps = { search: ActivitySearch; patch: (patch: Partial<ActivitySearch>) => void };

/** The record of the team by who, what and when. */
export function ActivityFilters({ search, patch }: ActivityFiltersProps) {
  const { t } = useTranslation();
  const { data: people = [] } = useQuery(journalQueries.people());
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
  const person = (id: string) => (id === 'local' ? t('journal.local') : nameOf(id));
  return (
    <>
      <OptionFilter
        label={t('journal.who')}
        icon={<User />}
        value={search.person === '' ? undefined : person(search.person)}
        options={() =>
          people.map(({ id }) => ({ value: id, label: person(id), lang: textLanguage(person(id)) }))
        }
        selected={search.person === '' ? [] : [search.person]}
        onChange={([next = '']) => patch({ person: next })}
        onTyped={(next) => patch({ person: next })}
        onClear={() => patch({ person: '' })}
        typedLabel={(id) => t('list.useId', { id })}
        searchLabel={t('list.optionSearch')}
        emptyText={t('list.noOptions')}
      />
      <ChoiceFilter
        label={t('journal.what')}
        icon={<SquarePen />}
        options={activityOperation.options.map((value) => ({
          value,
          label: value === 'all' ? t('journal.all') : t(`journal.operation.${value}`),
        }))}
        selected={search.operation}
        neutral="all"
        onChange={(operation) => patch({ operation })}
      />
      <TimeRangeFilter
        label={t('journal.time')}
        icon={<Clock />}
        from={search.from}
        to={search.to}
        toPlaceholder={t('list.now')}
        onFrom={(from) => patch({ from })}
        onTo={(to) => patch({ to })}
        onClear={() => patch({ from: null, to: null })}
      />
    </>
  );
}
