import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { translationProblems } from '../../scripts/source-words/translation-problems.ts';
import { loaders, type Area } from './catalogs.ts';
import { languages, type Language } from './language.ts';
import type { Catalog } from './translate.ts';

/** Keys whose words are names, and the same in every language. */
const names: ReadonlySet<string> = new Set([
  'transcript.faq',
  'transcript.conversationId',
  'transcript.exportMarkdown',
  'transcript.exportJson',
  'transcript.exportCsv',
]);

const translated = languages.filter((language) => language !== 'en');
const areas = Object.keys(loaders.en) as Area[];
const load = (language: Language, area: Area): Promise<Catalog> => loaders[language][area]();
const rows = translated.flatMap((language) => areas.map((area) => ({ language, area })));

test.each(rows)('$language: $area has every word of English and no other', async ({ language, area }) => {
  const [english, own] = await Promise.all([load('en', area), load(language, area)]);
  expect(translationProblems(language, english, own, names)).toEqual([]);
});

test('what is listed as a name is one, in a catalog that is there', async () => {
  const english = Object.assign({}, ...(await Promise.all(areas.map((area) => load('en', area))))) as Catalog;
  expect([...names].filter((key) => !(key in english))).toEqual([]);
});

describe('planted', () => {
  const english: Catalog = {
    'a.title': 'Title',
    'a.count': { one: '{count} chat', other: '{count} chats' },
    'a.who': 'By {name}',
    'a.csv': 'CSV',
    'a.number': '{count}',
  };
  const korean: Catalog = {
    'a.title': '제목',
    'a.count': { other: '채팅 {count}개' },
    'a.who': '{name} 작성',
    'a.csv': 'CSV',
    'a.number': '{count}',
  };
  const csv = new Set(['a.csv']);
  test.each([
    ['a sound one', {}, []],
    ['a missing key', { 'a.title': undefined }, ['a.title: missing']],
    ['a key too many', { 'a.old': '옛날' }, ['a.old: not in English']],
    ['English left over', { 'a.title': 'Title' }, ['a.title: not translated']],
    ['another language', { 'a.title': 'タイトル' }, ['a.title: not in this language']],
    ['Latin words alone', { 'a.title': 'Titel' }, ['a.title: not in this language']],
    ['a hole that is lost', { 'a.who': '작성자' }, ['a.who: not the same {values}']],
    ['a hole that is made up', { 'a.title': '{x} 제목' }, ['a.title: not the same {values}']],
    ['a count without forms', { 'a.count': '채팅 {count}개' }, ['a.count: forms by number in one only']],
    [
      'a form that is never used',
      { 'a.count': { one: '채팅 {count}개', other: '채팅 {count}개' } },
      ['a.count: the language has no such form'],
    ],
    ['room at an end', { 'a.title': '제목 ' }, ['a.title: white space at an end']],
  ])('%s', (_, change, problems) => {
    const own = Object.fromEntries(
      Object.entries({ ...korean, ...change }).filter(([, m]) => m !== undefined),
    );
    expect(translationProblems('ko', english, own as Catalog, csv)).toEqual(problems);
  });
  test('a name that is not listed is not translated', () => {
    expect(translationProblems('ko', english, korean, new Set())).toEqual(['a.csv: not translated']);
  });
});

describe('the glossary', () => {
  const glossary = readFileSync(join(import.meta.dirname, '../../docs/glossary.md'), 'utf8');
  const table = glossary
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
  const terms = table.map((line) => line.split('|').map((cell) => cell.trim()));

  test.each([
    ['ko', 2],
    ['ja', 3],
  ] as const)(
    '%s: each term is a word of the catalogs, and none that it replaces is used',
    async (language, at) => {
      const catalogs = await Promise.all(areas.map((area) => load(language, area)));
      const text = JSON.stringify(catalogs);
      expect(terms.length).toBeGreaterThan(20);
      for (const cells of terms) {
        const own = (cells[at] ?? '').split(' (not ');
        const [term = '', avoided = ''] = own;
        expect(text, term).toContain(term);
        for (const word of avoided.replace(')', '').split(', ').filter(Boolean))
          expect(text).not.toContain(word);
      }
    },
  );
});
