// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenForKeys } from '../../lib/actions.ts';
import { useGridCursor } from './use-grid-cursor.ts';

const [onOpen, onToggle, onEdit] = [vi.fn(), vi.fn(), vi.fn(() => true)];
let stop: () => void;
beforeEach(() => {
  vi.clearAllMocks();
  stop = listenForKeys();
});
afterEach(() => {
  stop();
  cleanup();
});

function Grid({ openId = null }: { openId?: string | null }) {
  const grid = useRef<HTMLDivElement>(null);
  const ids = ['a', 'b', 'c', 'd'];
  const cursor = useGridCursor({
    grid,
    count: ids.length,
    start: 0,
    focusAtStart: false,
    pageSize: 2,
    onOpen,
    onToggle,
    onEdit,
    openId,
    openIndex: ids.indexOf(openId ?? ''),
  });
  return (
    <>
      <button type="button">elsewhere</button>
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        onKeyDown={cursor.onKeyDown}
        onFocus={(event) => {
          const index = event.target.dataset['index'];
          if (index !== undefined) cursor.arrive(Number(index));
        }}
      >
        {ids.map((id, index) => (
          <div key={id} role="row" data-index={index} tabIndex={index === cursor.index ? 0 : -1}>
            {id}
          </div>
        ))}
      </div>
    </>
  );
}

const press = (key: string, how = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...how });
const focused = () => document.activeElement?.textContent;

test('the first press leads to the row with the cursor, the next ones go on from there, also from elsewhere', () => {
  render(<Grid />);
  press('j');
  expect(focused()).toBe('a');
  press('j');
  press('j');
  press('k');
  expect(focused()).toBe('b');
  screen.getByRole('button').focus();
  press('j');
  expect(focused()).toBe('c');
});

test('keys open, tick up to here, and edit the row, and bring the focus there', () => {
  render(<Grid />);
  press('o');
  expect(focused()).toBe('a');
  press('ArrowDown');
  press('X', { shiftKey: true });
  press('e');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(0);
  expect(onToggle).toHaveBeenCalledExactlyOnceWith(1, true);
  expect(onEdit).toHaveBeenCalledExactlyOnceWith(1);
});

test('walking on takes the cursor along, and the focus only if it is in the list', () => {
  const { rerender } = render(<Grid openId="a" />);
  press('j');
  expect(focused()).toBe('a');
  rerender(<Grid openId="c" />);
  expect(focused()).toBe('c');
  screen.getByRole('button').focus();
  rerender(<Grid openId="d" />);
  expect(focused()).toBe('elsewhere');
  press('k');
  expect(focused()).toBe('c');
});

test('a list without rows offers nothing', () => {
  render(<Grid />);
  cleanup();
  press('j');
  expect(document.activeElement).toBe(document.body);
});
