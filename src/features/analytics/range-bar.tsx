import { Calendar } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatCalendarDay } from '../../lib/format-calendar-day.ts';
import { DateTimeInput } from '../../ui/date-time-input.tsx';
import { FilterRange } from '../../ui/filter-range.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Switch } from '../../ui/switch.tsx';
import { LONGEST_DAYS, presetOf, type ChosenRange } from './day-range.ts';
import styles from './range-bar.module.css';
import { preset, type Preset } from './search.ts';
import type { PatchAnalytics } from './use-analytics-search.ts';

type RangeBarProps = { range: ChosenRange; today: string; compare: boolean; patch: PatchAnalytics };

/** Which days the page is about: presets, two dates, and whether the period before stands beside. */
export function RangeBar({ range, today, compare, patch }: RangeBarProps) {
  const { t, language } = useTranslation();
  const { from, to, problem } = range;
  const part = (label: string, day: string, onChange: (day: string | null) => void) => (
    <DateTimeInput
      type="date"
      label={label}
      value={day}
      display={formatCalendarDay(day, 'dated', language)}
      placeholder=""
      onChange={(value) => onChange(value === '' ? null : value)}
    />
  );
  return (
    <div className={styles['bar']}>
      <Segmented<Preset | 'own'>
        label={t('analytics.presets')}
        value={presetOf(range, today) ?? 'own'}
        options={preset.options.map((days) => ({
          value: days,
          label: t('analytics.days', { count: Number(days) }),
        }))}
        onChange={(chosen) => {
          if (chosen !== 'own') patch({ preset: chosen, from: null, to: null });
        }}
      />
      <FilterRange label={t('analytics.dateRange')} icon={<Calendar />} error={problem !== null}>
        {part(t('analytics.from'), from, (day) => patch({ from: day, to }))}
        {part(t('analytics.to'), to, (day) => patch({ from, to: day }))}
      </FilterRange>
      <Switch checked={compare} onChange={(next) => patch({ compare: next })}>
        {t('analytics.compare')}
      </Switch>
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem === 'backwards'
            ? t('analytics.rangeBackwards')
            : t('analytics.rangeLong', { days: LONGEST_DAYS })}
        </p>
      )}
    </div>
  );
}
