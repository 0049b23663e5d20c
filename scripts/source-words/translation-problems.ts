import type { Catalog, Message } from '../../src/i18n/translate.ts';

/** A word of the language has at least one of its own letters. */
const scripts: Readonly<Record<'ko' | 'ja', RegExp>> = {
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
};

/**
 * What is wrong with the translation of a catalog, a line each: keys, forms by number, values in braces, and words left in
 * English. `names` are the keys whose words are proper names.
 */
export function translationProblems(
  language: keyof typeof scripts,
  english: Catalog,
  own: Catalog,
  names: ReadonlySet<string>,
): string[] {
  const keys = new Set([...Object.keys(english), ...Object.keys(own)]);
  return [...keys].flatMap((key) => {
    const [source, message] = [english[key], own[key]];
    const problem =
      source === undefined
        ? 'not in English'
        : message === undefined
          ? 'missing'
          : problemOf(language, source, message, names.has(key));
    return problem === null ? [] : [`${key}: ${problem}`];
  });
}

function problemOf(language: keyof typeof scripts, source: Message, message: Message, isName: boolean) {
  if (typeof source !== typeof message) return 'forms by number in one only';
  if (typeof message !== 'string' && message.one !== undefined) return 'the language has no such form';
  const [from, to] = [textOf(source), textOf(message)];
  if (to.trim() !== to) return 'white space at an end';
  if (holes(from) !== holes(to)) return 'not the same {values}';
  if (isName || !/\p{L}/u.test(from.replace(/\{\w+\}/g, ''))) return null;
  if (from === to) return 'not translated';
  return scripts[language].test(to) ? null : 'not in this language';
}

const textOf = (message: Message) => (typeof message === 'string' ? message : message.other);
const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join();
