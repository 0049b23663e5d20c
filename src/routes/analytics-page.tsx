import { ClipboardCheck } from 'lucide-react';
import { memo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { AnalyticsFrame } from '../features/analytics/analytics-frame.tsx';
import { DailyCounts } from '../features/analytics/daily-counts.tsx';
import { chosenRange, type DayRange } from '../features/analytics/day-range.ts';
import { firstOpenDay } from '../features/analytics/day-series.ts';
import { useAnalyticsSearch } from '../features/analytics/use-analytics-search.ts';
import { patchConversationSearch } from '../features/conversations/search.ts';
import { useTimeStyle } from '../i18n/use-time-style.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { addDays, dayAt } from '../lib/calendar-day.ts';
import { fromWallTime } from '../lib/wall-time.ts';
import { buttonClassName } from '../ui/button-class-name.ts';
import { useNow } from '../ui/use-now.ts';
import { QualityOfAnswers } from './quality-of-answers.tsx';
import { reviewId, reviewPath } from './review-address.ts';

/** `/analytics`: how many conversations there were, and how good the answers were, over the same days. */
export function AnalyticsPage() {
  const nowMs = useNow();
  const { timeZone } = useTimeStyle();
  const today = dayAt(nowMs, timeZone);
  return <AnalyticsOn today={today} firstOpen={firstOpenDay(today, dayAt(nowMs, 'UTC'))} />;
}

/** Figures take long to draw: a new day is a reason to, a new minute is none. */
const AnalyticsOn = memo(function AnalyticsOn({ today, firstOpen }: { today: string; firstOpen: string }) {
  const { search, patch } = useAnalyticsSearch();
  const { timeZone } = useTimeStyle();
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const range = chosenRange(search, today);
  // The list knows moments, not days: those of the reader's own clock.
  const start = (day: string) => fromWallTime(`${day}T00:00`, timeZone);
  const listHref = ({ from, to }: DayRange) => {
    const days = { startedAt: start(from), endAt: start(addDays(to, 1)) };
    return `/conversations?${patchConversationSearch(new URLSearchParams(), days).toString()}`;
  };
  // As in the list: something was said since the first day, and begun before the end of the last.
  const reviewed = patchConversationSearch(params, {
    startedAt: start(range.from),
    endAt: null,
    firstChatStartedAt: null,
    firstChatEndAt: start(addDays(range.to, 1)),
  });
  return (
    <AnalyticsFrame
      range={range}
      today={today}
      compare={search.compare}
      patch={patch}
      actions={
        range.problem === null && (
          <Link className={buttonClassName({})} to={reviewPath(reviewId(reviewed))}>
            <ClipboardCheck aria-hidden />
            {t('list.review')}
          </Link>
        )
      }
    >
      {range.problem === null && (
        <DailyCounts range={range} search={search} firstOpen={firstOpen} patch={patch} listHref={listHref} />
      )}
      {range.problem === null && <QualityOfAnswers range={range} compare={search.compare} />}
    </AnalyticsFrame>
  );
});
