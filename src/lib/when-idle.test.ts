import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenIdle } from './when-idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('runs when the browser is idle, at the latest after two seconds', () => {
  const request = vi.fn<typeof requestIdleCallback>(() => 7);
  const cancel = vi.fn();
  vi.stubGlobal('window', { requestIdleCallback: request });
  vi.stubGlobal('requestIdleCallback', request);
  vi.stubGlobal('cancelIdleCallback', cancel);
  const run = vi.fn();
  const callOff = whenIdle(run);
  expect(request).toHaveBeenCalledExactlyOnceWith(run, { timeout: 2_000 });
  callOff();
  expect(cancel).toHaveBeenCalledExactlyOnceWith(7);
});

test('a browser without idle callbacks waits a moment instead', () => {
  vi.stubGlobal('window', {});
  const run = vi.fn();
  whenIdle(run);
  expect(run).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(run).toHaveBeenCalledOnce();
});

test('called off, it never runs', () => {
  vi.stubGlobal('window', {});
  const run = vi.fn();
  whenIdle(run)();
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
});
