import { expect, test } from 'vitest';
import { boundKeys, defaultKeys } from '../../lib/action-keys.ts';
import { keyRefusal } from './choose-key.ts';

const keys = boundKeys({});

test.each(['y', '.', 'mod+i', 'é', defaultKeys.good])('%s is free for rating', (key) => {
  expect(keyRefusal(keys, 'good', key)).toBeNull();
});

test('a key that does something else is refused, and by what', () => {
  expect(keyRefusal(keys, 'good', 'j')).toEqual({ kind: 'taken', by: 'down' });
});

test('one that was taken away elsewhere is free', () => {
  expect(keyRefusal(boundKeys({ down: '' }), 'good', 'j')).toBeNull();
});

test.each(['mod+t', 'mod+w', 'mod+c'])('%s is the browser’s', (key) => {
  expect(keyRefusal(keys, 'good', key)).toEqual({ kind: 'browserKey' });
});

test.each([null, 'Enter', ' ', ''])('%o is no key', (key) => {
  expect(keyRefusal(keys, 'good', key)).toEqual({ kind: 'noKey' });
});

test('the keys that come with the app pass their own test', () => {
  for (const [id, key] of Object.entries(defaultKeys))
    if (key !== '') expect([id, keyRefusal(keys, id as keyof typeof defaultKeys, key)]).toEqual([id, null]);
});
