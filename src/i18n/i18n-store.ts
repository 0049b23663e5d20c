import { loaders, type Area, type Key } from './catalogs.ts';
import { pickLanguage, type Language } from './language.ts';
import { fill, type Message, type Values } from './translate.ts';

export type Translate = (key: Key, values?: Values) => string;
export type Snapshot = { language: Language; t: Translate };

const messages = new Map<string, Message>();
const loadedAreas = new Set<Area>();
const listeners = new Set<() => void>();
let snapshot = makeSnapshot('en');

/** What is shown now: the language and the function that gives its words. A new object after each change. */
export const getSnapshot = (): Snapshot => snapshot;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads the words of a screen before it is shown. Areas that are there already cost nothing. */
export async function loadAreas(areas: readonly Area[]): Promise<void> {
  const missing = areas.filter((area) => !loadedAreas.has(area));
  if (missing.length === 0) return;
  await add(snapshot.language, missing);
}

/** Shows another language: its catalogs are loaded first, so that no screen is ever half translated. */
export async function setLanguage(language: Language, areas: readonly Area[] = []): Promise<void> {
  await add(language, [...new Set([...loadedAreas, ...areas])]);
  document.documentElement.lang = language;
  snapshot = makeSnapshot(language);
  for (const listener of listeners) listener();
}

/** The language of the browser, of those the app has. */
export const browserLanguage = (): Language => pickLanguage(navigator.languages);

async function add(language: Language, areas: readonly Area[]): Promise<void> {
  const catalogs = await Promise.all(areas.map((area) => loaders[language][area]()));
  for (const catalog of catalogs)
    for (const [key, message] of Object.entries<Message>(catalog)) messages.set(key, message);
  for (const area of areas) loadedAreas.add(area);
}

function makeSnapshot(language: Language): Snapshot {
  const t: Translate = (key, values) => {
    const message = messages.get(key);
    if (message === undefined)
      throw new Error(`The words for "${key}" are not loaded: name their area where the screen is loaded`);
    return fill(message, values, language);
  };
  return { language, t };
}
