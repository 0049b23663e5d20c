// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CopyButton } from './copy-button.tsx';

const writeText = vi.fn<(text: string) => Promise<void>>();
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function copy() {
  render(<CopyButton text="Conversation:5b93" label="Copy ID" copiedLabel="Copied" />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy ID' }));
  await act(() => vi.advanceTimersByTimeAsync(0));
}

it('copies, says so, and then offers it again', async () => {
  writeText.mockResolvedValue();
  await copy();
  expect(writeText).toHaveBeenCalledWith('Conversation:5b93');
  expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
  await act(() => vi.advanceTimersByTimeAsync(2000));
  expect(screen.getByRole('button', { name: 'Copy ID' })).toBeTruthy();
});

it('does not claim what the browser refused', async () => {
  writeText.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
  await copy();
  expect(screen.getByRole('button', { name: 'Copy ID' })).toBeTruthy();
});
