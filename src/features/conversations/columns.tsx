import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { ConversationOrder } from '../../contract/conversation-order.ts';
import type { Key } from '../../i18n/catalogs.ts';
import type { Translate } from '../../i18n/i18n-store.ts';
import { CategoriesCell, StatusCell, TextCell, TimeCell, TitleCell } from './cells.tsx';
import type { ConversationRow } from './list-row.ts';
import { variableText } from './variable-text.ts';

/** What the grid must know of a column beside its cell. */
type ColumnMeta = {
  /** Name of its area, by which the style sheet places it in the grid and on a card. */
  area: string;
  /** Track of the CSS grid. */
  track: string;
  /** Numbers and times stand at the end, their headers too. */
  end?: boolean;
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

/** The columns, with one more for each variable that is asked for. One definition gives header, cell, width and sort. */
export function conversationColumns(t: Translate, variables: readonly string[]) {
  const header = (id: keyof typeof columnKeys) => t(columnKeys[id]);
  return helper.columns([
    helper.accessor('title', {
      header: header('title'),
      cell: ({ row }) => <TitleCell row={row.original} />,
      meta: { area: 'title', track: 'minmax(14rem, 1fr)' },
    }),
    helper.accessor('userName', {
      id: 'user',
      header: header('user'),
      cell: ({ getValue }) => <TextCell text={getValue()} />,
      meta: { area: 'user', track: '6.75rem' },
    }),
    helper.accessor('appName', {
      id: 'app',
      header: header('app'),
      cell: ({ getValue }) => <TextCell text={getValue()} />,
      meta: { area: 'app', track: '6.75rem' },
    }),
    helper.accessor('isEnd', {
      id: 'status',
      header: header('status'),
      cell: ({ row }) => <StatusCell row={row.original} />,
      meta: { area: 'status', track: '5rem' },
    }),
    helper.accessor('categories', {
      header: header('categories'),
      cell: ({ row }) => <CategoriesCell row={row.original} />,
      meta: { area: 'categories', track: '8.75rem' },
    }),
    ...variables.map((name) =>
      helper.accessor((row) => variableText(row.variables, name), {
        id: `variable:${name}`,
        header: name,
        cell: ({ getValue }) => <TextCell text={getValue()} />,
        meta: { area: 'variable', track: '6.75rem' },
      }),
    ),
    helper.accessor('memo', {
      header: header('memo'),
      cell: ({ getValue }) => <TextCell text={getValue()} />,
      meta: { area: 'memo', track: '5rem' },
    }),
    helper.accessor('chatCount', {
      header: header('chatCount'),
      cell: ({ getValue }) => getValue(),
      meta: { area: 'chats', track: '3rem', end: true },
    }),
    helper.accessor('firstChatMs', {
      id: 'firstChat',
      header: header('firstChat'),
      cell: ({ getValue }) => <TimeCell ms={getValue()} />,
      meta: {
        area: 'first',
        track: '5.5rem',
        end: true,
        sort: { asc: 'FIRST_CHAT_TIME_ASC', desc: 'FIRST_CHAT_TIME_DESC' },
      },
    }),
    helper.accessor('lastChatMs', {
      id: 'lastChat',
      header: header('lastChat'),
      cell: ({ getValue }) => <TimeCell ms={getValue()} />,
      meta: {
        area: 'last',
        track: '5.5rem',
        end: true,
        sort: { asc: 'LAST_CHAT_TIME_ASC', desc: 'LAST_CHAT_TIME_DESC' },
      },
    }),
  ]);
}

/** The widths of the columns, the checkbox first, as a CSS grid template. */
export const gridTracks = (columns: ReturnType<typeof conversationColumns>): string =>
  ['2.25rem', ...columns.map((column) => column.meta?.track ?? 'auto')].join(' ');
