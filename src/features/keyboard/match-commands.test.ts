import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../ui/fold-text.ts';
import { matchCommands } from './match-commands.ts';

const command = (label: string) => ({ id: label, label });
const group = (id: string, ...labels: string[]) => ({ id, label: id, items: labels.map(command) });
const labels = (groups: ReturnType<typeof matchCommands>) =>
  groups.map(({ id, items }) => [id, items.map(({ label }) => label)]);

test('what begins with it comes first, then a word that does, then what holds it', () => {
  const found = matchCommands([group('a', 'Unread', 'Go to read', 'Read all')], 'read', foldText, 9);
  expect(labels(found)).toEqual([['a', ['Read all', 'Go to read', 'Unread']]]);
});

test('every word must be there, in any order', () => {
  const found = matchCommands([group('a', 'Theme: Dark', 'Theme: Light')], 'dark the', foldText, 9);
  expect(labels(found)).toEqual([['a', ['Theme: Dark']]]);
});

test('half a syllable of Hangul finds the word', () => {
  expect(labels(matchCommands([group('a', '환불 문의')], '화', foldText, 9))).toEqual([['a', ['환불 문의']]]);
});

test('nothing typed gives everything as it is, up to the limit, and no empty group', () => {
  const found = matchCommands([group('a', 'x', 'y', 'z'), group('b')], ' ', foldText, 2);
  expect(labels(found)).toEqual([['a', ['x', 'y']]]);
});

test('what is found was there, and holds what was typed', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (names, query) => {
      const [found] = matchCommands([group('a', ...names)], query, foldText, 99);
      for (const { label } of found?.items ?? []) {
        expect(names).toContain(label);
        for (const word of foldText(query).trim().split(/\s+/)) expect(foldText(label)).toContain(word);
      }
    }),
  );
});
