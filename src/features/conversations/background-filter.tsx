import { Activity } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ChoiceFilter } from './choice-filter.tsx';
import type { PatchSearch } from './use-conversation-search.ts';

/** Whether a conversation runs in the background. */
export function BackgroundFilter({ value, patch }: { value: boolean | null; patch: PatchSearch }) {
  const { t } = useTranslation();
  const options = [
    { value: 'any', label: t('list.backgroundAny'), running: null },
    { value: 'running', label: t('list.backgroundRunning'), running: true },
    { value: 'notRunning', label: t('list.backgroundNotRunning'), running: false },
  ] as const;
  return (
    <ChoiceFilter
      label={t('list.background')}
      icon={<Activity />}
      options={options}
      selected={value === null ? 'any' : value ? 'running' : 'notRunning'}
      neutral="any"
      onChange={(chosen) =>
        patch({ backgroundRunning: options.find((option) => option.value === chosen)?.running ?? null })
      }
    />
  );
}
