// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pressedKey } from './pressed-key.ts';

const press = (how: KeyboardEventInit) => pressedKey(new KeyboardEvent('keydown', how));

test.each([
  [{ key: 'j', code: 'KeyJ' }, 'j'],
  [{ key: 'J', code: 'KeyJ', shiftKey: true }, 'j'],
  // A French layout: the letter that it gives, not the place.
  [{ key: 'a', code: 'KeyQ' }, 'a'],
  [{ key: 'ㅓ', code: 'KeyJ' }, 'j'],
  [{ key: 'ㅃ', code: 'KeyQ', shiftKey: true }, 'q'],
  [{ key: 'о', code: 'KeyJ' }, 'j'],
  [{ key: '/', code: 'Slash' }, '/'],
  [{ key: '?', code: 'Slash', shiftKey: true }, '?'],
  [{ key: '[', code: 'BracketLeft' }, '['],
  [{ key: 'k', code: 'KeyK', ctrlKey: true }, 'mod+k'],
  [{ key: 'k', code: 'KeyK', metaKey: true }, 'mod+k'],
  [{ key: 'ㅏ', code: 'KeyK', ctrlKey: true }, 'mod+k'],
])('%o is %s', (how, key) => {
  expect(press(how)).toBe(key);
});

test.each([
  { key: ' ', code: 'Space' },
  { key: 'Enter', code: 'Enter' },
  { key: 'Shift', code: 'ShiftLeft', shiftKey: true },
  { key: 'Process', code: 'KeyJ' },
  { key: 'j', code: 'KeyJ', isComposing: true },
  { key: 'ㅓ', code: 'KeyJ', keyCode: 229 },
  { key: 'j', code: 'KeyJ', altKey: true },
  { key: '/', code: 'Slash', ctrlKey: true },
  { key: 'k', code: 'KeyK', ctrlKey: true, metaKey: true },
])('%o is none', (how) => {
  expect(press(how)).toBeNull();
});
