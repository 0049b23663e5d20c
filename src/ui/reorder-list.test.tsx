// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ReorderList } from './reorder-list.tsx';
import { placeAt, shiftOf } from './reorder-place.ts';

const items = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), fixed: id === 'c', content: id }));
const onMove = vi.fn();
const show = () =>
  render(
    <ReorderList
      label="Things"
      items={items}
      onMove={onMove}
      handleLabel={(name) => `Move ${name}`}
      hint="Arrow keys move it"
      movedText={(name, place, count) => `${name} is ${String(place)} of ${String(count)}`}
    />,
  );

test('moves by keyboard, says where it is, and stays within the list', () => {
  show();
  const handle = screen.getByRole('button', { name: 'Move B' });
  fireEvent.keyDown(handle, { key: 'ArrowUp' });
  expect(onMove).toHaveBeenLastCalledWith('b', 0);
  expect(screen.getByRole('status').textContent).toBe('B is 1 of 3');
  fireEvent.keyDown(handle, { key: 'End' });
  expect(onMove).toHaveBeenLastCalledWith('b', 2);
  onMove.mockClear();
  fireEvent.keyDown(screen.getByRole('button', { name: 'Move A' }), { key: 'ArrowUp' });
  fireEvent.keyDown(handle, { key: 'x' });
  expect(onMove).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Move C' })).toHaveProperty('disabled', true);
});

test('while one is dragged, the others stand where they will be', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.nat(11),
      fc.integer({ min: -900, max: 900 }),
      (count, at, by) => {
        const index = at % count;
        const height = 30;
        const to = placeAt(index, by, height, count);
        const others = [...Array(count).keys()].filter((one) => one !== index);
        const places = others.map((one) => one + shiftOf(one, { index, to, by, height }) / height);
        expect([...places, to].sort((a, b) => a - b)).toEqual([...Array(count).keys()]);
      },
    ),
  );
});
