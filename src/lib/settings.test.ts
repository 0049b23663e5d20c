// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { SETTINGS_EVENT, SETTINGS_KEY } from './settings.ts';

const defaults = {
  language: null,
  theme: 'system',
  contrast: 'system',
  timeZone: null,
  density: 'default',
  shortcuts: true,
  agentId: null,
  keys: {},
};

/** The store as a page that has just been opened would have it. */
async function open(stored?: string) {
  if (stored !== undefined) localStorage.setItem(SETTINGS_KEY, stored);
  vi.resetModules();
  return import('./settings.ts');
}
beforeEach(() => localStorage.clear());

test('without a choice everything follows the system', async () => {
  expect((await open()).getSettings()).toEqual(defaults);
});

test('a change is kept, told, and there when the page is opened again', async () => {
  const store = await open();
  const [listener, event] = [vi.fn(), vi.fn()];
  store.subscribeSettings(listener);
  addEventListener(SETTINGS_EVENT, event, { once: true });
  store.changeSettings({ theme: 'dark', timeZone: 'Asia/Seoul' });
  expect([listener.mock.calls.length, event.mock.calls.length]).toEqual([1, 1]);
  expect((await open()).getSettings()).toEqual({ ...defaults, theme: 'dark', timeZone: 'Asia/Seoul' });
});

test('what is junk becomes its default and leaves the others alone', async () => {
  const stored = { theme: 'pink', timeZone: 'Mars/Olympus', density: 'roomy', language: 7, shortcuts: 'no' };
  expect((await open(JSON.stringify(stored))).getSettings()).toEqual({ ...defaults, density: 'roomy' });
});

test('whatever is stored, there are settings', async () => {
  const store = await open();
  store.followOtherTabs();
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      localStorage.setItem(SETTINGS_KEY, text);
      dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY }));
      expect(Object.keys(store.getSettings()).sort()).toEqual(Object.keys(defaults).sort());
    }),
  );
});

test('two tabs agree', async () => {
  const store = await open();
  store.followOtherTabs();
  const listener = vi.fn();
  store.subscribeSettings(listener);
  localStorage.setItem(SETTINGS_KEY, JSON.stringify({ ...defaults, density: 'compact' }));
  dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY }));
  dispatchEvent(new StorageEvent('storage', { key: 'of somebody else' }));
  expect(store.getSettings().density).toBe('compact');
  expect(listener).toHaveBeenCalledTimes(1);
});

test('where storage is forbidden a choice lasts as long as the page', async () => {
  const store = await open();
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  store.changeSettings({ shortcuts: false });
  expect(store.getSettings().shortcuts).toBe(false);
  vi.restoreAllMocks();
});
