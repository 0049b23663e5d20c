import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { DayRange } from '../features/analytics/day-range.ts';
import { useDailyCounts } from '../features/analytics/use-daily-counts.ts';
import { conversationPath } from '../features/conversations/list-link.ts';
import { toListQuery } from '../features/conversations/list-query.ts';
import {
  patchConversationSearch,
  readConversationSearch,
  type ConversationSearch,
} from '../features/conversations/search.ts';
import { QualitySection } from '../features/quality/quality-section.tsx';
import { qualitySearch } from '../features/quality/search.ts';
import { useTimeStyle } from '../i18n/use-time-style.ts';
import { addDays, countDays, eachDay } from '../lib/calendar-day.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { patchSearch, readSearch } from '../lib/search-schema.ts';
import { fromWallTime } from '../lib/wall-time.ts';
import { BehindExport } from './behind-export.tsx';
import { QualityFilters } from './quality-filters.tsx';
import { usePatchAddress } from '../ui/use-patch-address.ts';

/** Times come from the range of the page; order and columns mean nothing here, and the journal names no answers. */
const unused = {
  state: '',
  assignee: '',
  ended: null,
  uncategorized: false,
  startedAt: null,
  endAt: null,
  firstChatStartedAt: null,
  firstChatEndAt: null,
  variables: [],
} satisfies Partial<ConversationSearch>;

/** The quality of answers over the days of the page and under the list's filters, with links into the list. */
export function QualityOfAnswers({ range, compare }: { range: DayRange; compare: boolean }) {
  const { timeZone } = useTimeStyle();
  const [params] = useSearchParams();
  const patchAddress = usePatchAddress();
  const { data: info } = useQuery(gatewayInfoQuery());
  const search = { ...readConversationSearch(params), ...unused };
  const { rater } = readSearch(qualitySearch, params);
  const { counts, arrived, pieces } = useDailyCounts(range, compare);
  const first = compare ? addDays(range.from, -countDays(range.from, range.to)) : range.from;
  const days = eachDay(first, range.to);
  const start = (day: string) => fromWallTime(`${day}T00:00`, timeZone) ?? 0;
  const [from, to] = [start(range.from), start(addDays(range.to, 1))];
  const { llmAppId, categoryId, searchTerm, userIds, activeOnly, backgroundRunning } = toListQuery(
    search,
    'ms',
  );
  const listHref = (part: Partial<ConversationSearch>) =>
    // In the list as here: something was said since the first day, and begun before the end of the last.
    `/conversations?${patchConversationSearch(new URLSearchParams(), { ...search, startedAt: from, firstChatEndAt: to, ...part }).toString()}`;
  return (
    <QualitySection
      days={range}
      from={from}
      to={to}
      before={compare ? start(first) : null}
      filters={{ llmAppId, categoryId, searchTerm, userIds, activeOnly, backgroundRunning }}
      // A conversation may count on two days, so that this is the most it can be.
      expected={arrived < pieces ? null : days.reduce((sum, day) => sum + (counts.get(day) ?? 0), 0)}
      rater={rater}
      onRater={(next) =>
        patchAddress((now) => patchSearch(qualitySearch, now, { rater: next }), { replace: true })
      }
      controls={
        <QualityFilters
          search={search}
          patch={(patch) => patchAddress((now) => patchConversationSearch(now, patch))}
          directory={info?.directory}
        />
      }
      listHref={listHref}
      conversationHref={(id, chatId) =>
        `${conversationPath(id)}${chatId === undefined ? '' : `?chat=${encodeURIComponent(chatId)}`}`
      }
      behindActions={(opened, found) => <BehindExport opened={opened} found={found} />}
    />
  );
}
