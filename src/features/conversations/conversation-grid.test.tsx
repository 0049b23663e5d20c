// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadAreas } from '../../i18n/i18n-store.ts';
import { listenForKeys } from '../../lib/actions.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ConversationGrid } from './conversation-grid.tsx';
import type { ConversationRow } from './list-row.ts';
import { selection } from './selection.ts';

/** How often rows are drawn: each drawing of a row draws its checkbox once. */
vi.mock('../../ui/checkbox.tsx', { spy: true });
const drawings = () =>
  vi.mocked(Checkbox).mock.calls.filter(([props]) => /Title|Renamed/.test(props['aria-label'] ?? '')).length;

const [ROW_PX, ROWS_SEEN] = [36, 10];
beforeAll(() => loadAreas(['shell', 'list']));
beforeEach(() => {
  // There is no layout here.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1200, ROW_PX));
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(ROW_PX * ROWS_SEEN);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
});
afterEach(() => {
  cleanup();
  selection.clear();
  vi.restoreAllMocks();
});

const rowOf = (index: number): ConversationRow => ({
  readable: true,
  id: `c${String(index)}`,
  title: `Title ${String(index)}`,
  userId: 'u',
  userName: 'User',
  appId: 'a',
  appName: 'App',
  isEnd: false,
  categories: ['one', 'two'],
  memo: '',
  chatCount: 2,
  firstChatMs: 0,
  lastChatMs: 0,
  variables: null,
});
const rowsTo = (count: number) => Array.from({ length: count }, (_, index) => rowOf(index));

const nothing = () => undefined;
const cells = {
  style: { language: 'en', timeZone: 'UTC', hour12: false },
  nowMs: 0,
  runningIds: new Set<string>(),
  categoryName: (category: string) => category,
  known: null,
  onFollow: nothing,
} as const;
const [noVariables, noColumns] = [[], []];

function Grid({ rows, openId = null }: { rows: readonly ConversationRow[]; openId?: string | null }) {
  return (
    <ConversationGrid
      rows={rows}
      hasMore
      onNearEnd={nothing}
      tail={null}
      variables={noVariables}
      columnChoice={noColumns}
      onColumns={nothing}
      hasJournal={false}
      order="LAST_CHAT_TIME_DESC"
      onOrder={nothing}
      cells={cells}
      openId={openId}
      onOpen={nothing}
      onIntent={() => Promise.resolve()}
      place={null}
      onPlace={nothing}
    />
  );
}

const hundred = rowsTo(100);
const grid = () => screen.getByRole('grid');

test('draws the rows on the screen and two more, whatever is loaded', () => {
  render(<Grid rows={hundred} />);
  // One more than fits: the first may be half out of sight.
  expect(drawings()).toBe(ROWS_SEEN + 1 + 2);
});

test('a tick draws its own row', () => {
  render(<Grid rows={hundred} />);
  vi.mocked(Checkbox).mockClear();
  fireEvent.click(within(grid()).getByRole('checkbox', { name: /Title 3$/ }));
  expect(selection.has('c3')).toBe(true);
  expect(drawings()).toBe(1);
});

test('the cursor draws the row it leaves and the one it comes to', () => {
  const stop = listenForKeys();
  render(<Grid rows={hundred} />);
  act(() => screen.getAllByTestId('conversation-row')[0]?.focus());
  vi.mocked(Checkbox).mockClear();
  fireEvent.keyDown(document.activeElement ?? grid(), { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toContain('Title 1');
  expect(drawings()).toBe(2);
  stop();
});

test('opening one beside the list draws that one', () => {
  const { rerender } = render(<Grid rows={hundred} />);
  vi.mocked(Checkbox).mockClear();
  rerender(<Grid rows={hundred} openId="c4" />);
  expect(screen.getAllByTestId('conversation-row')[4]?.getAttribute('aria-current')).toBe('true');
  // The cursor goes with it, away from the first row.
  expect(drawings()).toBe(2);
});

test('another page draws nothing, and a changed conversation itself', () => {
  const { rerender } = render(<Grid rows={hundred} />);
  vi.mocked(Checkbox).mockClear();
  const more = [...hundred, rowOf(100)];
  rerender(<Grid rows={more} />);
  expect(drawings()).toBe(0);
  rerender(<Grid rows={more.map((row) => (row.id === 'c2' ? { ...row, title: 'Renamed' } : row))} />);
  expect(screen.getAllByTestId('conversation-row')[2]?.textContent).toContain('Renamed');
  expect(drawings()).toBe(1);
});

test('a step of the wheel draws what comes into sight', () => {
  render(<Grid rows={hundred} />);
  vi.mocked(Checkbox).mockClear();
  grid().scrollTop = ROW_PX * 2 + 5;
  fireEvent.scroll(grid());
  expect(drawings()).toBe(2);
  vi.mocked(Checkbox).mockClear();
  grid().scrollTop = ROW_PX * 2 + 20;
  fireEvent.scroll(grid());
  expect(drawings()).toBe(0);
});
