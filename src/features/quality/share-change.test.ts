import { expect, test } from 'vitest';
import type { Translate } from '../../i18n/i18n-store.ts';
import { shareChange } from './share-change.ts';

/** The key with its values, in place of words. */
const t: Translate = (key, values) => `${key} ${JSON.stringify(values)}`;
const change = (now: [number, number], old: [number, number], isGood = false) =>
  shareChange(t, 'en', { now, old, days: 28, isGood });

test('says by how many points, in what interval, and against what', () => {
  const { words, base } = change([56, 70], [48, 80]);
  expect(words).toBe('quality.change {"difference":"+20","low":"+5.2","high":"+33.4"}');
  expect(base).toBe('quality.changeBase {"count":28,"share":"60%","rated":80}');
});

test('more bad is worse and more good is better, unless it may be chance', () => {
  expect(change([56, 70], [48, 80]).tone).toBe('worse');
  expect(change([48, 80], [56, 70]).tone).toBe('better');
  expect(change([56, 70], [48, 80], true).tone).toBe('better');
  expect(change([6, 10], [5, 10]).tone).toBe('neutral');
});

test('says that there is nothing to compare with', () => {
  expect(change([1, 2], [0, 0])).toEqual({
    words: '',
    tone: 'neutral',
    base: 'quality.changeNone {"count":28}',
  });
});
