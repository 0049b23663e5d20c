import { expect, test } from 'vitest';
import { arrangeColumns } from './arrange-columns.tsx';
import { columnId } from './column-id.ts';
import { conversationColumns, type ConversationColumn } from './columns.tsx';
import { gridTracks, minimumWidth, pinOffsets } from './grid-tracks.ts';

const all: readonly ConversationColumn[] = conversationColumns((key) => key, ['plan'], false);
const choice = (id: string, width: number | null = null, pinned = false) => ({ id, width, pinned });
const ids = (columns: readonly ConversationColumn[]) => columns.map(columnId);

test('a choice of columns is kept in its order, however narrow the window', () => {
  const { columns } = arrangeColumns(all, [choice('lastChat'), choice('memo'), choice('title')], 10, 1);
  expect(ids(columns)).toEqual(['lastChat', 'memo', 'title', 'variable:plan']);
});

test('without a choice there are as many as fit, and a change begins with those', () => {
  const { columns, choice: begun } = arrangeColumns(all, [], 40, 1);
  expect(columns.length).toBeLessThan(all.length);
  expect(begun.map(({ id }) => id)).toEqual(ids(columns));
});

test('in rows of two lines user and app stand under the title, and stay chosen', () => {
  const { columns, choice: begun } = arrangeColumns(
    all,
    [choice('title'), choice('app'), choice('memo')],
    100,
    2,
  );
  expect(ids(columns)).toEqual(['title', 'memo', 'variable:plan']);
  expect(begun.map(({ id }) => id)).toEqual(['title', 'app', 'memo', 'variable:plan']);
});

test('chosen widths are fixed, the others share what is left', () => {
  const widths = [choice('title', 320), choice('user'), choice('status')];
  const { columns } = arrangeColumns(
    all.filter((one) => columnId(one) !== 'variable:plan'),
    widths,
    100,
    1,
  );
  expect(gridTracks(columns, widths)).toBe('2.25rem 20rem minmax(6.75rem, 6fr) 5rem');
  expect(minimumWidth(columns, widths)).toBe(2.25 + 20.75 + 7.5 + 5.75 + 1);
});

test('pinned columns stand one after the other beside the checkbox', () => {
  const widths = [choice('title', 160, true), choice('user', null, true), choice('status')];
  const { columns } = arrangeColumns(all, widths, 100, 1);
  expect(columns.map(({ meta }) => meta?.pin)).toEqual([0, 1, undefined, undefined]);
  expect(pinOffsets(columns, widths)).toEqual({
    '--pin-0': 'calc(2.25rem + 1 * var(--row-gap))',
    '--pin-1': 'calc(12.25rem + 2 * var(--row-gap))',
  });
});
