// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { changeSettings, getSettings, settingsSchema, SETTINGS_KEY } from '../lib/settings.ts';

const root = document.documentElement;
const media = new Map<string, MediaQueryList & { matches: boolean }>();

/** A page on a system with the given wishes, on which the script has just run. */
async function open(wishes: { dark?: boolean; more?: boolean; forced?: boolean } = {}) {
  media.clear();
  vi.stubGlobal('matchMedia', (query: string) => {
    const wish = (['dark', 'more', 'forced'] as const).find((name) => query.includes(name));
    const matches = wish !== undefined && wishes[wish] === true;
    const list = Object.assign(new EventTarget(), { matches });
    media.set(query, list as MediaQueryList);
    return list;
  });
  vi.resetModules();
  // @ts-expect-error It is a script, not a module.
  await import('./look.ts');
}
const look = (): Record<string, string | undefined> => Object.fromEntries(Object.entries(root.dataset));

beforeEach(() => localStorage.clear());

test.each([
  [{}, { theme: 'light', contrast: 'normal', density: 'default' }],
  [{ dark: true }, { theme: 'dark', contrast: 'normal', density: 'default' }],
  [
    { dark: true, more: true },
    { theme: 'dark', contrast: 'more', density: 'default' },
  ],
])('without a choice the system decides: %j', async (wishes, expected) => {
  await open(wishes);
  expect(look()).toEqual(expected);
});

test('what was chosen is there before the app is', async () => {
  localStorage.setItem(SETTINGS_KEY, '{"theme":"dark","contrast":"more","density":"compact"}');
  await open();
  expect(look()).toEqual({ theme: 'dark', contrast: 'more', density: 'compact' });
});

test('colours that the system forces are its own theme', async () => {
  localStorage.setItem(SETTINGS_KEY, '{"theme":"dark"}');
  await open({ forced: true });
  expect(look()['theme']).toBe('light');
});

test('it follows the settings of this tab, other tabs, and the system', async () => {
  await open();
  changeSettings({ theme: 'dark', density: 'roomy' });
  expect(look()).toEqual({ theme: 'dark', contrast: 'normal', density: 'roomy' });
  localStorage.setItem(SETTINGS_KEY, JSON.stringify({ theme: 'light' }));
  dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY }));
  expect(look()).toEqual({ theme: 'light', contrast: 'normal', density: 'default' });
  localStorage.clear();
  const dark = media.get('(prefers-color-scheme: dark)');
  Object.assign(dark ?? {}, { matches: true });
  dark?.dispatchEvent(new Event('change'));
  expect(look()['theme']).toBe('dark');
});

test('whatever is stored, it looks like something, and as the settings say', async () => {
  await open();
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .record({
            theme: fc.constantFrom('system', 'light', 'dark', 1),
            density: fc.constantFrom('roomy', 'x'),
          })
          .map((o) => JSON.stringify(o)),
      ),
      (text) => {
        localStorage.setItem(SETTINGS_KEY, text);
        dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY }));
        let json: unknown = {};
        try {
          json = JSON.parse(text);
        } catch {
          // Then the defaults hold.
        }
        const read = settingsSchema.safeParse(json).data ?? settingsSchema.parse({});
        expect(look()['theme']).toBe(read.theme === 'dark' ? 'dark' : 'light');
        expect(look()['density']).toBe(read.density);
      },
    ),
  );
  expect(getSettings()).toBeDefined();
});

test('a script of the page that does not come is told, by the words that the page holds', async () => {
  document.body.innerHTML = '<div id="cannot-start" hidden>Load again</div>';
  await open();
  const words = document.getElementById('cannot-start');
  const script = document.head.appendChild(document.createElement('script'));
  dispatchEvent(new Event('error'));
  expect(words?.hidden).toBe(true);
  script.dispatchEvent(new Event('error'));
  expect(words?.hidden).toBe(false);
});
