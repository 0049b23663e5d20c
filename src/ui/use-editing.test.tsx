// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useEditing } from './use-editing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Field() {
  const { editing, onFocus, onBlur } = useEditing();
  return <input aria-label={editing ? 'edited' : 'resting'} onFocus={onFocus} onBlur={onBlur} />;
}
const name = () => screen.getByRole('textbox').getAttribute('aria-label');
const input = () => screen.getByRole('textbox');

it('ends at once when the focus leaves by keyboard', () => {
  render(<Field />);
  act(() => input().focus());
  expect(name()).toBe('edited');
  act(() => input().blur());
  expect(name()).toBe('resting');
});

it('ends only after the press that took the focus away, click included', async () => {
  render(<Field />);
  act(() => input().focus());
  fireEvent.pointerDown(document.body);
  act(() => input().blur());
  expect(name()).toBe('edited');
  fireEvent.pointerUp(document.body);
  expect(name()).toBe('edited');
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(name()).toBe('resting');
});

it('goes on when the focus comes back within the press', async () => {
  render(<Field />);
  act(() => input().focus());
  fireEvent.pointerDown(document.body);
  act(() => input().blur());
  act(() => input().focus());
  fireEvent.pointerUp(document.body);
  await act(() => vi.advanceTimersByTimeAsync(0));
  expect(name()).toBe('edited');
});
