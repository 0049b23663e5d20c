import type { ReactNode } from 'react';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock } from '../../lib/format-time.ts';
import { fromWallTime, toWallTime } from '../../lib/wall-time.ts';
import { DateTimeInput } from '../../ui/date-time-input.tsx';
import { FilterRange } from '../../ui/filter-range.tsx';
import { useNow } from '../../ui/use-now.ts';

type TimeRangeFilterProps = {
  label: string;
  icon: ReactNode;
  /** Milliseconds since 1970 (UTC); null is open. */
  from: number | null;
  to: number | null;
  toPlaceholder: string;
  onFrom: (ms: number | null) => void;
  onTo: (ms: number | null) => void;
  onClear: () => void;
};

/** From and to, each a moment on the reader's own clock. */
export function TimeRangeFilter({
  label,
  icon,
  from,
  to,
  toPlaceholder,
  onFrom,
  onTo,
  onClear,
}: TimeRangeFilterProps) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const nowMs = useNow();
  const part = (
    name: string,
    ms: number | null,
    placeholder: string,
    onChange: (ms: number | null) => void,
  ) => (
    <DateTimeInput
      label={name}
      value={ms === null ? '' : toWallTime(ms, style.timeZone)}
      display={ms === null ? '' : formatDayClock(ms, style, nowMs)}
      placeholder={placeholder}
      onChange={(wall) => onChange(wall === '' ? null : fromWallTime(wall, style.timeZone))}
    />
  );
  const wrong = from !== null && to !== null && from > to;
  return (
    <FilterRange
      label={label}
      icon={icon}
      isSet={from !== null || to !== null}
      error={wrong}
      onClear={onClear}
      clearLabel={t('common.clear', { label })}
    >
      {part(t('list.from'), from, t('list.anyTime'), onFrom)}
      {part(t('list.to'), to, toPlaceholder, onTo)}
    </FilterRange>
  );
}
