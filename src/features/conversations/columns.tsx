import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { ConversationOrder } from '../../contract/conversation-order.ts';
import type { Key } from '../../i18n/catalogs.ts';
import type { Translate } from '../../i18n/i18n-store.ts';
import { formatExact, type TimeStyle } from '../../lib/format-time.ts';
import { CategoriesCell, KnownCell, StatusCell, TimeCell, TitleCell } from './cells.tsx';
import type { ConversationRow } from './list-row.ts';
import { variableText } from './variable-text.ts';

/** What the grid must know of a column beside its cell. */
type ColumnMeta = {
  /** Name of its area, by which the style sheet places it in the grid and on a card. */
  area: string;
  /** Width in rem; the least, if it grows. */
  width: number;
  /** Share of the room that is left on a wide screen. */
  grow?: number;
  /** Without room the columns with a number go, the lowest first. */
  drop?: number;
  /** Place among those that stay in sight when the grid scrolls sideways, from 0. */
  pin?: number;
  /** Numbers and times stand at the end, their headers too. */
  end?: boolean;
  /** The whole of what the cell shows cut or short, for its tooltip and its language. */
  whole?: (row: ConversationRow, style: TimeStyle) => string;
  /** The two orders of Alli for it. Only the two times have any. */
  sort?: { asc: ConversationOrder; desc: ConversationOrder };
};

export const features = tableFeatures({ columnMeta: {} as ColumnMeta });
const helper = createColumnHelper<typeof features, ConversationRow>();

const columnKeys = {
  title: 'list.column.title',
  user: 'list.column.user',
  app: 'list.column.app',
  status: 'list.column.status',
  state: 'list.column.state',
  assignee: 'list.column.assignee',
  categories: 'list.column.categories',
  memo: 'list.column.memo',
  chatCount: 'list.column.chats',
  firstChat: 'list.column.firstChat',
  lastChat: 'list.column.lastChat',
} as const satisfies Record<string, Key>;

/**
 * The columns, with one more for each variable that is asked for. One definition gives header, cell, width and sort.
 * @param hasJournal whether anybody knows states and assignees: Alli never gives them back
 */
export function conversationColumns(t: Translate, variables: readonly string[], hasJournal: boolean) {
  const known = (field: 'state' | 'assignee', drop: number) =>
    helper.display({
      id: field,
      header: header(field),
      cell: ({ row }) => <KnownCell id={row.original.id} field={field} />,
      meta: { area: field, width: 6.75, drop, grow: 0.6 },
    });
  const header = (id: keyof typeof columnKeys) => t(columnKeys[id]);
  return helper.columns([
    helper.accessor('title', {
      header: header('title'),
      cell: ({ row }) => <TitleCell row={row.original} />,
      meta: { area: 'title', width: 14, grow: 3, whole: (row) => row.title },
    }),
    helper.accessor('userName', {
      id: 'user',
      header: header('user'),
      cell: ({ getValue }) => getValue() || t('common.empty'),
      meta: { area: 'user', width: 6.75, grow: 0.6, whole: (row) => row.userName },
    }),
    helper.accessor('appName', {
      id: 'app',
      header: header('app'),
      cell: ({ getValue }) => getValue() || t('common.empty'),
      meta: { area: 'app', width: 6.75, drop: 4, grow: 0.6, whole: (row) => row.appName },
    }),
    helper.accessor('isEnd', {
      id: 'status',
      header: header('status'),
      cell: ({ row }) => <StatusCell row={row.original} />,
      meta: { area: 'status', width: 5 },
    }),
    helper.accessor('categories', {
      header: header('categories'),
      cell: ({ row }) => <CategoriesCell row={row.original} />,
      meta: { area: 'categories', width: 8.75, drop: 6, grow: 0.8 },
    }),
    ...(hasJournal ? [known('state', 3), known('assignee', 5)] : []),
    ...variables.map((name) =>
      helper.accessor((row) => variableText(row.variables, name), {
        id: `variable:${name}`,
        header: name,
        cell: ({ getValue }) => getValue() || t('common.empty'),
        meta: { area: 'variable', width: 6.75, whole: (row) => variableText(row.variables, name) },
      }),
    ),
    helper.accessor('memo', {
      header: header('memo'),
      cell: ({ getValue }) => getValue() || t('common.empty'),
      meta: { area: 'memo', width: 5, drop: 1, grow: 0.6, whole: (row) => row.memo },
    }),
    helper.accessor('chatCount', {
      header: header('chatCount'),
      cell: ({ getValue }) => getValue(),
      meta: { area: 'chats', width: 3, end: true },
    }),
    helper.accessor('firstChatMs', {
      id: 'firstChat',
      header: header('firstChat'),
      cell: ({ getValue }) => <TimeCell ms={getValue()} />,
      meta: {
        area: 'first',
        drop: 2,
        width: 5.5,
        end: true,
        whole: (row, style) => formatExact(row.firstChatMs, style),
        sort: { asc: 'FIRST_CHAT_TIME_ASC', desc: 'FIRST_CHAT_TIME_DESC' },
      },
    }),
    helper.accessor('lastChatMs', {
      id: 'lastChat',
      header: header('lastChat'),
      cell: ({ getValue }) => <TimeCell ms={getValue()} />,
      meta: {
        area: 'last',
        width: 5.5,
        end: true,
        whole: (row, style) => (row.lastChatMs === null ? '' : formatExact(row.lastChatMs, style)),
        sort: { asc: 'LAST_CHAT_TIME_ASC', desc: 'LAST_CHAT_TIME_DESC' },
      },
    }),
  ]);
}

export type ConversationColumn = ReturnType<typeof conversationColumns>[number];
