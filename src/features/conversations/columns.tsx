import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { ConversationOrder } from '../../contract/conversation-order.ts';
import type { Key } from '../../i18n/catalogs.ts';
import type { Translate } from '../../i18n/i18n-store.ts';
import { formatExact, type TimeStyle } from '../../lib/format-time.ts';
import { CategoriesCell, StatusCell, TimeCell, TitleCell } from './cells.tsx';
import type { ConversationRow } from './list-row.ts';
import { variableText } from './variable-text.ts';

/** What the grid must know of a column beside its cell. */
type ColumnMeta = {
  /** Name of its area, by which the style sheet places it in the grid and on a card. */
  area: string;
  /** Width in rem; of the one column that grows, the least. */
  width: number;
  grows?: boolean;
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
  categories: 'list.column.categories',
  memo: 'list.column.memo',
  chatCount: 'list.column.chats',
  firstChat: 'list.column.firstChat',
  lastChat: 'list.column.lastChat',
} as const satisfies Record<string, Key>;

/** What stays while a conversation is open beside the list. */
const narrow = new Set(['title', 'user', 'status', 'chats', 'last']);

/** The columns, with one more for each variable that is asked for. One definition gives header, cell, width and sort. */
export function conversationColumns(t: Translate, variables: readonly string[], isNarrow: boolean) {
  const all = allColumns(t, variables);
  return isNarrow ? all.filter(({ meta }) => narrow.has(meta?.area ?? '')) : all;
}

function allColumns(t: Translate, variables: readonly string[]) {
  const header = (id: keyof typeof columnKeys) => t(columnKeys[id]);
  return helper.columns([
    helper.accessor('title', {
      header: header('title'),
      cell: ({ row }) => <TitleCell row={row.original} />,
      meta: { area: 'title', width: 14, grows: true, whole: (row) => row.title },
    }),
    helper.accessor('userName', {
      id: 'user',
      header: header('user'),
      cell: ({ getValue }) => getValue() || t('common.empty'),
      meta: { area: 'user', width: 6.75, whole: (row) => row.userName },
    }),
    helper.accessor('appName', {
      id: 'app',
      header: header('app'),
      cell: ({ getValue }) => getValue() || t('common.empty'),
      meta: { area: 'app', width: 6.75, whole: (row) => row.appName },
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
      meta: { area: 'categories', width: 8.75 },
    }),
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
      meta: { area: 'memo', width: 5, whole: (row) => row.memo },
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

const CHECK_REM = 2.25;

/** The widths of the columns, the checkbox first, as a CSS grid template. */
export const gridTracks = (columns: ReturnType<typeof conversationColumns>): string =>
  [
    `${String(CHECK_REM)}rem`,
    ...columns.map(({ meta }) => {
      const width = `${String(meta?.width ?? 0)}rem`;
      return meta?.grows ? `minmax(${width}, 1fr)` : width;
    }),
  ].join(' ');

/** The least width of a row: all rows must have the same, or their columns would not stand under each other. */
export function gridMinWidth(columns: ReturnType<typeof conversationColumns>): string {
  const rem = columns.reduce((sum, { meta }) => sum + (meta?.width ?? 0), CHECK_REM);
  return `calc(${String(rem)}rem + ${String(columns.length)} * var(--row-gap) + var(--space-4))`;
}
