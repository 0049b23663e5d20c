// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { isFreeKey, isShortcut } from './is-free-key.ts';
import { changeSettings } from './settings.ts';

afterEach(() => {
  document.body.replaceChildren();
  changeSettings({ shortcuts: true });
});

function press(tag: string, attributes: Record<string, string> = {}, how: KeyboardEventInit = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  let seen: KeyboardEvent | undefined;
  element.addEventListener('keydown', (event) => (seen = event), { once: true });
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, ...how }));
  if (seen === undefined) throw new Error('no event');
  return { isFree: isFreeKey(seen), isShortcut: isShortcut(seen) };
}

test('a key on a row is free', () => {
  expect(press('div')).toEqual({ isFree: true, isShortcut: true });
  expect(press('input', { type: 'checkbox' }).isFree).toBe(true);
});

test.each([
  ['input', {}],
  ['input', { type: 'search' }],
  ['textarea', {}],
  ['div', { contenteditable: 'true' }],
  ['div', { role: 'dialog' }],
  ['div', { role: 'listbox' }],
])('not where something is typed or chosen: %s %o', (tag, attributes) => {
  expect(press(tag, attributes).isFree).toBe(false);
});

test.each([
  ['a composition', { isComposing: true }],
  ['the end of a composition', { keyCode: 229 }],
  ['Ctrl', { ctrlKey: true }],
  ['Cmd', { metaKey: true }],
  ['Alt', { altKey: true }],
])('not with %s', (_, how) => {
  expect(press('div', {}, how).isFree).toBe(false);
});

test('switched off, a letter does nothing, and the key stays free for what is no shortcut', () => {
  changeSettings({ shortcuts: false });
  expect(press('div')).toEqual({ isFree: true, isShortcut: false });
});
