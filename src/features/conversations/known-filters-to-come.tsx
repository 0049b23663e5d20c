import { Hourglass, User } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FilterTrigger } from '../../ui/filter-trigger.tsx';
import { FilterSlot } from './filter-slot.tsx';

/** The place of the filters by state and assignee while their code is on its way, so that nothing moves when it comes. */
export function KnownFiltersToCome() {
  const { t } = useTranslation();
  return (
    <>
      <FilterSlot isSet={false}>
        <FilterTrigger label={t('list.column.state')} icon={<Hourglass />} />
      </FilterSlot>
      <FilterSlot isSet={false}>
        <FilterTrigger label={t('list.column.assignee')} icon={<User />} />
      </FilterSlot>
    </>
  );
}
