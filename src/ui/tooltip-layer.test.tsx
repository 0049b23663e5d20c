// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IconButton } from './icon-button.tsx';
import { TooltipLayer } from './tooltip-layer.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  render(
    <>
      <IconButton label="Next conversation" shortcut="]" icon={<i />} />
      <IconButton label="Close" icon={<i />} />
      <TooltipLayer />
    </>,
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const enter = (name: string, pointerType = 'mouse') =>
  fireEvent.pointerOver(screen.getByRole('button', { name }), { pointerType });

it('shows name and key once the pointer rests, and the next one at once', async () => {
  enter('Next conversation');
  await pass(450);
  expect(screen.queryByText('Next conversation')).toBeNull();
  await pass(100);
  expect(screen.getByText('Next conversation').textContent).toBe('Next conversation]');
  enter('Close');
  await pass(0);
  expect(screen.getByText('Close')).toBeTruthy();
});

it('hides on a press and on any key', async () => {
  enter('Close');
  await pass(550);
  expect(screen.getByText('Close')).toBeTruthy();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  await pass(500);
  expect(screen.queryByText('Close')).toBeNull();
});

it('leaves fingers alone', async () => {
  enter('Close', 'touch');
  await pass(2000);
  expect(screen.queryByText('Close')).toBeNull();
});
