import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; those of level 3 always come after them. */
const sections: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{
    '5.1': 1,
    '5.2': 3,
    '5.3': 2,
    '5.4': 3,
    '6.1': 3,
    '6.2': 12,
    '6.3': 4,
    '6.4': 4,
    '6.5': 5,
    '6.6': 3,
    '6.8': 4,
  },
  ...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1 },
  ...{ '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3 },
  ...{ '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1, '12.1': 3, '12.2': 2, '12.3': 4 },
  ...{ '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4, '14.3': 3 },
  ...{ '15.1': 3, '15.2': 3, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
  ...{ '17.1': 1, '17.2': 4, '17.3': 2 },
};
const requirements = Object.entries(sections).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, i) => `${section}.${String(i + 1)}`),
);

/** The part of a document under a heading. */
function part(text: string, heading: string): string {
  const from = text.indexOf(`\n## ${heading}\n`);
  if (from === -1) return '';
  const to = text.indexOf('\n## ', from + 1);
  return text.slice(from, to === -1 ? undefined : to);
}

const idsOf = (text: string): string[] => text.match(/\b\d{1,2}\.\d\.\d{1,2}\b/g) ?? [];

/** What is wrong with the document, a line each. `read` gives a file of the repository, or null. */
function problemsOf(text: string, read: (path: string) => string | null): string[] {
  const problems: string[] = [];
  const shown = new Set<string>();
  for (const row of part(text, 'ASVS 5.0.0, levels 1 and 2').split('\n').slice(4)) {
    const [, ids = '', , evidence = ''] = row.split('|');
    if (idsOf(ids).length === 0) continue;
    for (const id of idsOf(ids)) shown.add(id);
    const files = [...evidence.matchAll(/`([^`]+)`((?:,? “[^”]+”)+)/g)];
    if (files.length === 0) problems.push(`${ids.trim()}: nothing shows it`);
    for (const [, path = '', quotes = ''] of files) {
      const file = read(path);
      if (file === null) problems.push(`${ids.trim()}: no file ${path}`);
      else
        for (const [, quote = ''] of quotes.matchAll(/“([^”]+)”/g))
          if (!file.replaceAll('\\', '').includes(quote))
            problems.push(`${ids.trim()}: ${path} has no “${quote}”`);
    }
  }
  const others = new Set([...idsOf(part(text, 'What is left')), ...idsOf(part(text, 'What does not apply'))]);
  for (const id of requirements)
    if (!shown.has(id) && !others.has(id)) problems.push(`${id}: not dealt with`);
  for (const id of [...shown, ...others])
    if (!requirements.includes(id)) problems.push(`${id}: no requirement of level 1 or 2`);
  for (const id of idsOf(part(text, 'What does not apply')))
    if (shown.has(id)) problems.push(`${id}: shown, and said not to apply`);
  return problems;
}

const document = readFileSync(join(root, 'docs/security.md'), 'utf8');
const fromDisk = (path: string) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;

test('every requirement of levels 1 and 2 is dealt with, by files and tests that are there', () => {
  expect(requirements).toHaveLength(253);
  expect(problemsOf(document, fromDisk)).toEqual([]);
});

test('what is gone, left out or made up would be found', () => {
  expect(problemsOf(document, (path) => (path.endsWith('seal.ts') ? null : fromDisk(path)))).toEqual([
    expect.stringContaining('no file server/auth/seal.ts'),
  ]);
  const withoutTest = (path: string) =>
    fromDisk(path)?.replace('any text can be written down, and comes back', 'gone') ?? null;
  expect(problemsOf(document, withoutTest)).toEqual([
    expect.stringContaining('1.2.4: server/journal/store.test.ts'),
  ]);
  expect(problemsOf(document.replace('- 3.5.5:', '- 3.5.55:'), fromDisk)).toEqual([
    '3.5.5: not dealt with',
    '3.5.55: no requirement of level 1 or 2',
  ]);
});
