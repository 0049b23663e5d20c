// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { isFreeChord, isFreeKey } from './is-free-key.ts';

afterEach(() => document.body.replaceChildren());

function press(tag: string, attributes: Record<string, string> = {}, how: KeyboardEventInit = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  let seen: KeyboardEvent | undefined;
  element.addEventListener('keydown', (event) => (seen = event), { once: true });
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, ...how }));
  if (seen === undefined) throw new Error('no event');
  return { isFree: isFreeKey(seen), isFreeChord: isFreeChord(seen) };
}

test('a key on a row is free', () => {
  expect(press('div').isFree).toBe(true);
  expect(press('input', { type: 'checkbox' }).isFree).toBe(true);
});

test.each([
  ['input', {}],
  ['input', { type: 'search' }],
  ['textarea', {}],
  ['div', { contenteditable: 'true' }],
])('not where something is typed, but with Ctrl it is: %s %o', (tag, attributes) => {
  expect(press(tag, attributes)).toEqual({ isFree: false, isFreeChord: true });
  expect(press(tag, attributes, { ctrlKey: true })).toEqual({ isFree: false, isFreeChord: true });
});

test.each(['dialog', 'alertdialog', 'listbox', 'menu'])('not over the page: %s', (role) => {
  expect(press('div', { role })).toEqual({ isFree: false, isFreeChord: false });
  expect(press('div', { role }, { ctrlKey: true }).isFreeChord).toBe(false);
});

test.each([
  ['a composition', { isComposing: true }],
  ['the end of a composition', { keyCode: 229 }],
])('not with %s', (_, how) => {
  expect(press('div', {}, how)).toEqual({ isFree: false, isFreeChord: false });
});

test.each([
  ['Ctrl', { ctrlKey: true }],
  ['Cmd', { metaKey: true }],
  ['Alt', { altKey: true }],
])('a single key is none with %s', (_, how) => {
  expect(press('div', {}, how).isFree).toBe(false);
});
