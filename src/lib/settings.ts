import * as z from 'zod/mini';

/** Where the settings of this browser stand, and the event that tells of a change in this tab. `app/look.ts` reads both. */
export const SETTINGS_KEY = 'parley.settings';
export const SETTINGS_EVENT = 'parley:settings';

/**
 * What a person has chosen on this device. Each is read by itself: one that is junk, or of another version, becomes its
 * default and leaves the others alone.
 */
export const settingsSchema = z.object({
  /** A language of the app; null follows the browser. */
  language: z.catch(z.nullable(z.string()), null),
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  contrast: z.catch(z.enum(['system', 'more']), 'system'),
  /** An IANA zone such as `Asia/Seoul`; null follows the device. */
  timeZone: z.catch(z.nullable(z.string().check(z.refine(isTimeZone))), null),
  density: z.catch(z.enum(['compact', 'default', 'roomy']), 'default'),
  /** Whether keys do things. */
  shortcuts: z.catch(z.boolean(), true),
  /** Which agent this person is, where nobody signs in: an id of the directory. */
  agentId: z.catch(z.nullable(z.string()), null),
  /** Keys that were chosen, by action; empty for none. `boundKeys` says which of them hold. */
  keys: z.catch(z.record(z.string(), z.string()), {}),
});
export type Settings = z.infer<typeof settingsSchema>;

const listeners = new Set<() => void>();
let settings = read();

/** The settings now; a new object after each change. */
export const getSettings = (): Settings => settings;

export function subscribeSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Changes settings here and in every other tab. Where storage is forbidden they last as long as the page. */
export function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
  } catch {
    // Full or forbidden: what was chosen still holds for this page.
  }
  tell();
}

/** Takes over what another tab has stored. Called once, by the app. */
export function followOtherTabs(): void {
  addEventListener('storage', ({ key }) => {
    if (key !== SETTINGS_KEY && key !== null) return;
    settings = read();
    tell();
  });
}

/** The zone of the device. */
export const deviceTimeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

function tell(): void {
  dispatchEvent(new CustomEvent(SETTINGS_EVENT, { detail: settings }));
  for (const listener of listeners) listener();
}

function read(): Settings {
  let stored: unknown = null;
  try {
    stored = JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}');
  } catch {
    // No storage, or no JSON.
  }
  const found = settingsSchema.safeParse(stored);
  return found.success ? found.data : settingsSchema.parse({});
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
