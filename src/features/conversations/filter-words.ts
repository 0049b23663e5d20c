import type { Translate } from '../../i18n/i18n-store.ts';
import { formatDayClock, type TimeStyle } from '../../lib/format-time.ts';
import type { ConversationSearch, FilterName } from './search.ts';

export type Names = {
  app: (id: string) => string;
  category: (id: string) => string;
  user: (id: string) => string;
  state: (code: ConversationSearch['state']) => string;
  /** `me` is whoever looks. */
  assignee: (id: string) => string;
};

/** A set filter in words, such as `App: Help Center`. */
export function filterWords(
  t: Translate,
  search: ConversationSearch,
  name: FilterName,
  names: Names,
  style: TimeStyle,
): string {
  const value = filterValue(t, search, name, names, style);
  return t(`list.filterName.${name}`, { value });
}

function filterValue(
  t: Translate,
  search: ConversationSearch,
  name: FilterName,
  names: Names,
  style: TimeStyle,
): string {
  const now = Date.now();
  const time = (ms: number | null) => (ms === null ? '' : formatDayClock(ms, style, now));
  switch (name) {
    case 'searchTerm':
      return search.searchTerm;
    case 'llmAppId':
      return names.app(search.llmAppId);
    case 'categoryId':
      return names.category(search.categoryId);
    case 'userIds':
      return search.userIds.map(names.user).join(', ');
    case 'backgroundRunning':
      return search.backgroundRunning ? t('list.backgroundRunning') : t('list.backgroundNotRunning');
    case 'ended':
      return t(search.ended ? 'list.status.ended' : 'list.status.open');
    case 'uncategorized':
    case 'activeOnly':
      return '';
    case 'startedAt':
    case 'endAt':
    case 'firstChatStartedAt':
    case 'firstChatEndAt':
      return time(search[name]);
    case 'state':
      return names.state(search.state);
    case 'assignee':
      return names.assignee(search.assignee);
  }
}
