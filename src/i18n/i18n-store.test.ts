// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { getSnapshot, loadAreas, setLanguage, subscribe } from './i18n-store.ts';

test('words are there once their area is loaded, and missing ones say which', async () => {
  expect(() => getSnapshot().t('list.title')).toThrow('"list.title"');
  await loadAreas(['list']);
  expect(getSnapshot().t('list.title')).toBe('Conversations');
  expect(() => getSnapshot().t('shell.skip')).toThrow('"shell.skip"');
});

test('a change of language loads what is shown, marks the page and tells those who listen', async () => {
  const listener = vi.fn();
  const stop = subscribe(listener);
  const before = getSnapshot();
  document.documentElement.lang = '';
  await setLanguage('en', ['shell']);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(getSnapshot()).not.toBe(before);
  expect(getSnapshot().t('shell.skip')).toBe('Skip to content');
  expect(document.documentElement.lang).toBe('en');
  stop();
  await setLanguage('en');
  expect(listener).toHaveBeenCalledTimes(1);
});

test('another language has its own words, and what is opened meanwhile comes in it', async () => {
  const shown = setLanguage('ko', ['list']);
  await loadAreas(['states']);
  await shown;
  expect(getSnapshot().language).toBe('ko');
  expect(getSnapshot().t('list.title')).toBe('대화');
  expect(getSnapshot().t('states.lck')).toBe('잠김');
});

test('of two changes at once the last one counts', async () => {
  await Promise.all([setLanguage('ja'), setLanguage('ko'), setLanguage('ja'), setLanguage('en')]);
  expect(getSnapshot().language).toBe('en');
  expect(document.documentElement.lang).toBe('en');
  expect(getSnapshot().t('list.title')).toBe('Conversations');
});
