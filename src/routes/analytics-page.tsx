import { AnalyticsFrame } from '../features/analytics/analytics-frame.tsx';
import { DailyCounts } from '../features/analytics/daily-counts.tsx';
import { chosenRange, type DayRange } from '../features/analytics/day-range.ts';
import { useAnalyticsSearch } from '../features/analytics/use-analytics-search.ts';
import { patchConversationSearch } from '../features/conversations/search.ts';
import { useTimeStyle } from '../i18n/use-time-style.ts';
import { addDays, dayAt } from '../lib/calendar-day.ts';
import { fromWallTime } from '../lib/wall-time.ts';
import { useNow } from '../ui/use-now.ts';
import { QualityOfAnswers } from './quality-of-answers.tsx';

/** `/analytics`: how many conversations there were, and how good the answers were, over the same days. */
export function AnalyticsPage() {
  const { search, patch } = useAnalyticsSearch();
  const { timeZone } = useTimeStyle();
  const nowMs = useNow();
  const today = dayAt(nowMs, timeZone);
  const range = chosenRange(search, today);
  // The list knows moments, not days: those of the reader's own clock.
  const start = (day: string) => fromWallTime(`${day}T00:00`, timeZone);
  const listHref = ({ from, to }: DayRange) => {
    const days = { startedAt: start(from), endAt: start(addDays(to, 1)) };
    return `/conversations?${patchConversationSearch(new URLSearchParams(), days).toString()}`;
  };
  return (
    <AnalyticsFrame range={range} today={today} compare={search.compare} patch={patch}>
      {range.problem === null && (
        <DailyCounts range={range} search={search} nowMs={nowMs} patch={patch} listHref={listHref} />
      )}
      {range.problem === null && <QualityOfAnswers range={range} />}
    </AnalyticsFrame>
  );
}
