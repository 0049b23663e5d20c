import { useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { Bookmark, CornerDownLeft, MessageSquareText, Search, SlidersHorizontal, Zap } from 'lucide-react';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { seenRows } from '../features/conversations/known-entries.ts';
import { conversationPath } from '../features/conversations/list-link.ts';
import { patchConversationSearch } from '../features/conversations/search.ts';
import { Palette, type RunnableCommand, type RunnableGroup } from '../features/keyboard/palette.tsx';
import { viewPath } from '../features/views/list-view.ts';
import { useListViews } from '../features/views/use-list-views.ts';
import { viewName } from '../features/views/view-name.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { actionIds, type ActionId } from '../lib/action-keys.ts';
import { availableActions, keysOf, runAction } from '../lib/actions.ts';
import { keyCaps } from '../lib/key-caps.ts';
import { getSettings, subscribeSettings } from '../lib/settings.ts';
import { textLanguage } from '../lib/text-language.ts';
import { titleQuery } from '../lib/title-query.ts';
import { recentConversations } from './recent-conversations.ts';
import { settingCommands } from './setting-commands.ts';

const pages = new Set<ActionId>(['conversations', 'analytics', 'review', 'activity', 'settings', 'help']);

/** The command palette over what this page, the app and this tab's reading have to offer. */
export function CommandPalette({ onClose }: { onClose: (then: (() => void) | null) => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { views } = useListViews();
  const settings = useSyncExternalStore(subscribeSettings, getSettings);
  const [rows] = useState(() => seenRows(client));
  const [recent] = useState(recentConversations);
  // The browser keeps no title: those that nothing on screen has told are asked for.
  const recentTitles = useQueries({
    queries: recent.map((id) => ({
      ...titleQuery(id),
      enabled: rows.every((row) => row.id !== id),
    })),
    combine: titlesOf,
  });
  const groups = useMemo<RunnableGroup[]>(() => {
    const keys = keysOf(settings);
    const available = new Set(availableActions());
    const action = (id: ActionId): RunnableCommand => ({
      id,
      label: t(`keys.do.${id}`),
      icon: pages.has(id) ? <CornerDownLeft aria-hidden /> : <Zap aria-hidden />,
      keys: settings.shortcuts && keys[id] !== '' ? keyCaps(keys[id]) : undefined,
      run: (target) => runAction(id, { shift: false, target }),
    });
    const offered = actionIds.filter((id) => available.has(id) && id !== 'palette');
    const conversation = (id: string, title = ''): RunnableCommand => {
      return {
        id: `conversation ${id}`,
        label: title.trim() === '' ? id : title.trim(),
        lang: textLanguage(title),
        icon: <MessageSquareText aria-hidden />,
        run: () => void navigate(conversationPath(id)),
      };
    };
    return [
      {
        id: 'actions',
        label: t('keys.group.actions'),
        items: offered.filter((id) => !pages.has(id)).map(action),
      },
      {
        id: 'recent',
        label: t('keys.group.recent'),
        items: recent.map((id, at) =>
          conversation(id, recentTitles[at] ?? rows.find((row) => row.id === id)?.title),
        ),
      },
      {
        id: 'views',
        label: t('keys.group.views'),
        items: views.map((view) => ({
          id: `view ${view.id}`,
          label: viewName(t, view),
          icon: <Bookmark aria-hidden />,
          run: () => void navigate(viewPath(view)),
        })),
      },
      { id: 'pages', label: t('keys.group.pages'), items: offered.filter((id) => pages.has(id)).map(action) },
      {
        id: 'conversations',
        label: t('keys.group.conversations'),
        items: rows.filter((row) => !recent.includes(row.id)).map((row) => conversation(row.id, row.title)),
      },
      {
        id: 'settings',
        label: t('keys.group.settings'),
        items: settingCommands(t, settings).map((command) => ({
          ...command,
          icon: <SlidersHorizontal aria-hidden />,
        })),
      },
    ];
  }, [t, navigate, settings, views, rows, recent, recentTitles]);

  const typed = useCallback(
    (text: string): RunnableCommand[] => [
      {
        id: 'search',
        label: t('keys.searchFor', { text }),
        icon: <Search aria-hidden />,
        run: () => {
          const search = patchConversationSearch(new URLSearchParams(), { searchTerm: text });
          void navigate(`/conversations?${search.toString()}`);
        },
      },
      // Nothing says what an id looks like; none holds a space.
      ...(/\s/.test(text)
        ? []
        : [
            {
              id: 'id',
              label: t('keys.openId', { id: text }),
              icon: <MessageSquareText aria-hidden />,
              run: () => void navigate(conversationPath(text)),
            },
          ]),
    ],
    [t, navigate],
  );
  return <Palette groups={groups} typed={typed} onClose={onClose} />;
}

const titlesOf = (asked: UseQueryResult<string>[]) => asked.map(({ data }) => data);
