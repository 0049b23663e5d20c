// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toaster } from './toaster.tsx';
import { toasts, type Toast } from './toasts.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const renderToaster = () =>
  render(<Toaster label="Notifications" dismissLabel="Dismiss" secondsLeft={(seconds) => `${seconds} s`} />);
const show = (toast: Toast) =>
  act(() => {
    toasts.show(toast);
  });
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe('Toaster', () => {
  it('shows what came before it was there', async () => {
    toasts.show({ text: 'Early' });
    renderToaster();
    await pass(0);
    expect(screen.getByRole('group', { name: 'Early' })).toBeTruthy();
  });

  it('counts down in words, then leaves and says why', async () => {
    const onClose = vi.fn();
    renderToaster();
    show({ text: 'Message will be deleted', countdown: true, onClose });
    await pass(0);
    expect(screen.getByText('6 s')).toBeTruthy();
    await pass(2000);
    expect(screen.getByText('4 s')).toBeTruthy();
    await pass(4000);
    expect(onClose.mock.calls).toEqual([['time']]);
  });

  it('stands still while the pointer or the focus is on it', async () => {
    const onClose = vi.fn();
    renderToaster();
    show({ text: 'Message will be deleted', countdown: true, onClose });
    await pass(1000);
    const region = screen.getByRole('region', { name: 'Notifications' });
    fireEvent.mouseEnter(region);
    await pass(60_000);
    expect(screen.getByText('5 s')).toBeTruthy();
    fireEvent.mouseLeave(region);
    await pass(1000);
    expect(screen.getByText('4 s')).toBeTruthy();
    act(() => screen.getByRole('button', { name: 'Dismiss' }).focus());
    await pass(60_000);
    expect(onClose).not.toHaveBeenCalled();
    act(() => screen.getByRole('button', { name: 'Dismiss' }).blur());
    await pass(4250);
    expect(onClose.mock.calls).toEqual([['time']]);
  });

  it('runs its action once and says so; danger waits for somebody', async () => {
    const onPress = vi.fn();
    const onClose = vi.fn();
    renderToaster();
    show({ kind: 'danger', text: 'Title was not saved', action: { label: 'Retry', onPress }, onClose });
    await pass(600_000);
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Retry' }));
    await pass(0);
    expect(onPress).toHaveBeenCalledOnce();
    expect(onClose.mock.calls).toEqual([['action']]);
  });

  it('replaces a toast of the same id and starts its time anew', async () => {
    renderToaster();
    show({ id: 'rate', text: 'Saving', countdown: true });
    await pass(4000);
    show({ id: 'rate', kind: 'success', text: 'Rated bad', countdown: true });
    await pass(0);
    expect(screen.queryByText('Saving')).toBeNull();
    expect(screen.getByText('Rated bad')).toBeTruthy();
    expect(screen.getByText('6 s')).toBeTruthy();
  });

  it('is taken away from outside without a word', async () => {
    const onClose = vi.fn();
    renderToaster();
    const id = toasts.show({ text: 'Saving', onClose });
    await pass(0);
    act(() => toasts.close(id));
    await pass(1000);
    expect(screen.queryByText('Saving')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });
});
