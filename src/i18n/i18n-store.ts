import { loaders, type Area, type Key } from './catalogs.ts';
import type { Language } from './language.ts';
import { fill, type Message, type Values } from './translate.ts';

export type Translate = (key: Key, values?: Values) => string;
export type Snapshot = { language: Language; t: Translate };

/** The words of each language by themselves: one that is still coming never mixes with the one shown. */
const words = new Map<Language, Map<string, Message>>();
const loaded = new Set<string>();
/** What the screens opened so far have asked for: a new language needs all of it. */
const asked = new Set<Area>();
const listeners = new Set<() => void>();
let snapshot = makeSnapshot('en');
let wanted: Language = 'en';

/** What is shown now: the language and the function that gives its words. A new object after each change. */
export const getSnapshot = (): Snapshot => snapshot;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads the words of a screen before it is shown. Areas that are there already cost nothing. */
export async function loadAreas(areas: readonly Area[]): Promise<void> {
  for (const area of areas) asked.add(area);
  let language: Language;
  do {
    language = snapshot.language;
    await load(language, areas);
  } while (language !== snapshot.language);
}

/**
 * Shows another language: its catalogs are loaded first, so that no screen is ever half translated. Of several calls the
 * last one counts. Throws when a catalog cannot be fetched; the language then stays.
 */
export async function setLanguage(language: Language, areas: readonly Area[] = []): Promise<void> {
  wanted = language;
  for (const area of areas) asked.add(area);
  // A screen may be opened while this waits, so what is missing is asked for until nothing is.
  while ([...asked].some((area) => !loaded.has(`${language}/${area}`))) await load(language, [...asked]);
  if (wanted !== language) return;
  document.documentElement.lang = language;
  snapshot = makeSnapshot(language);
  for (const listener of listeners) listener();
}

async function load(language: Language, areas: readonly Area[]): Promise<void> {
  const missing = areas.filter((area) => !loaded.has(`${language}/${area}`));
  const catalogs = await Promise.all(missing.map((area) => loaders[language][area]()));
  const known = words.get(language) ?? new Map<string, Message>();
  words.set(language, known);
  for (const catalog of catalogs)
    for (const [key, message] of Object.entries<Message>(catalog)) known.set(key, message);
  for (const area of missing) loaded.add(`${language}/${area}`);
}

function makeSnapshot(language: Language): Snapshot {
  const t: Translate = (key, values) => {
    const message = words.get(language)?.get(key);
    if (message === undefined)
      throw new Error(`The words for "${key}" are not loaded: name their area where the screen is loaded`);
    return fill(message, values, language);
  };
  return { language, t };
}
