import { CircleDot } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ChoiceFilter } from './choice-filter.tsx';
import type { PatchSearch } from './use-conversation-search.ts';

/** Whether a conversation has ended. Alli has no filter for it: Parley leaves out the others. */
export function StatusFilter({ ended, patch }: { ended: boolean | null; patch: PatchSearch }) {
  const { t } = useTranslation();
  const options = [
    { value: 'any', label: t('list.backgroundAny'), ended: null },
    { value: 'open', label: t('list.status.open'), ended: false },
    { value: 'ended', label: t('list.status.ended'), ended: true },
  ] as const;
  return (
    <ChoiceFilter
      label={t('list.column.status')}
      icon={<CircleDot />}
      options={options}
      selected={ended === null ? 'any' : ended ? 'ended' : 'open'}
      neutral="any"
      onChange={(chosen) => patch({ ended: options.find(({ value }) => value === chosen)?.ended ?? null })}
    />
  );
}
