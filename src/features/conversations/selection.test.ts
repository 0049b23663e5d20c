// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { createSelection, selection, useIsSelected, useSelectedIds } from './selection.ts';

const chosen = (of: ReturnType<typeof createSelection>) => [...of.ids()];

test('ids are added and taken away, in the order in which they were chosen', () => {
  const some = createSelection();
  some.set(['b', 'a'], true);
  some.set(['c', 'b'], true);
  expect(chosen(some)).toEqual(['b', 'a', 'c']);
  some.set(['a', 'x'], false);
  expect(chosen(some)).toEqual(['b', 'c']);
  expect([some.has('b'), some.has('a')]).toEqual([true, false]);
  some.replace(['z']);
  expect(chosen(some)).toEqual(['z']);
  some.clear();
  expect(chosen(some)).toEqual([]);
});

test('what was given out does not change under the reader', () => {
  const some = createSelection();
  some.set(['a'], true);
  const before = some.ids();
  some.set(['b'], true);
  expect([...before]).toEqual(['a']);
});

test('other filters let go of it, the same ones do not', () => {
  const some = createSelection();
  some.keepFor('open');
  some.set(['a'], true);
  some.keepFor('open');
  expect(chosen(some)).toEqual(['a']);
  some.keepFor('all');
  expect(chosen(some)).toEqual([]);
  some.set(['b'], true);
  some.keepFor('all');
  expect(chosen(some)).toEqual(['b']);
});

test('who listens is told of changes, and of nothing where nothing is let go', () => {
  const some = createSelection();
  const listener = vi.fn();
  const stop = some.subscribe(listener);
  some.clear();
  some.keepFor('x');
  expect(listener).not.toHaveBeenCalled();
  some.set(['a'], true);
  some.clear();
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  some.set(['a'], true);
  expect(listener).toHaveBeenCalledTimes(2);
});

test('a tick draws its own row and the count again, not the other rows', () => {
  const row = { a: 0, b: 0 };
  const useCounted = (id: 'a' | 'b') => {
    row[id]++;
    return useIsSelected(id);
  };
  const a = renderHook(() => useCounted('a'));
  const b = renderHook(() => useCounted('b'));
  const all = renderHook(() => useSelectedIds());
  act(() => selection.set(['a'], true));
  expect([a.result.current, b.result.current, [...all.result.current]]).toEqual([true, false, ['a']]);
  expect(row).toEqual({ a: 2, b: 1 });
});

test('what was chosen to be edited is known until the edit ends, or nothing is chosen any more', () => {
  const selection = createSelection();
  selection.edit('a');
  expect([...selection.ids()]).toEqual(['a']);
  expect(selection.toEdit()).toEqual(['a']);
  selection.endEdit();
  expect(selection.toEdit()).toBeNull();
  expect([...selection.ids()]).toEqual(['a']);
  selection.edit('b');
  selection.clear();
  expect(selection.toEdit()).toBeNull();
});
