import { Link } from 'react-router';
import { AnalyticsFrame } from '../features/analytics/analytics-frame.tsx';
import { DailyCounts } from '../features/analytics/daily-counts.tsx';
import type { DayLink } from '../features/analytics/day-link.ts';
import { chosenRange } from '../features/analytics/day-range.ts';
import { useAnalyticsSearch } from '../features/analytics/use-analytics-search.ts';
import { patchConversationSearch } from '../features/conversations/search.ts';
import { useTimeStyle } from '../i18n/use-time-style.ts';
import { addDays, dayAt } from '../lib/calendar-day.ts';
import { fromWallTime } from '../lib/wall-time.ts';
import { useNow } from '../ui/use-now.ts';

/** `/analytics`: how many conversations there were, and how good the answers were, over the same days. */
export function AnalyticsPage() {
  const { search, patch } = useAnalyticsSearch();
  const { timeZone } = useTimeStyle();
  const nowMs = useNow();
  const today = dayAt(nowMs, timeZone);
  const range = chosenRange(search, today);
  // The list knows moments, not days: those of the reader's own clock.
  const start = (day: string) => fromWallTime(`${day}T00:00`, timeZone);
  const dayLink: DayLink = ({ from, to }, children) => (
    <Link
      to={`/conversations?${patchConversationSearch(new URLSearchParams(), { startedAt: start(from), endAt: start(addDays(to, 1)) }).toString()}`}
    >
      {children}
    </Link>
  );
  return (
    <AnalyticsFrame range={range} today={today} compare={search.compare} patch={patch}>
      {range.problem === null && (
        <DailyCounts range={range} search={search} nowMs={nowMs} dayLink={dayLink} />
      )}
    </AnalyticsFrame>
  );
}
