import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionIds, boundKeys, defaultKeys, isActionKey } from './action-keys.ts';

test('without a choice the keys are those of the app, and no two are the same', () => {
  expect(boundKeys({})).toEqual(defaultKeys);
});

test('a chosen key takes the place of one that comes with the app', () => {
  const keys = boundKeys({ good: 'j' });
  expect(keys).toMatchObject({ good: 'j', down: '', up: 'k' });
});

test('keys can be swapped, and an action can be without one', () => {
  expect(boundKeys({ down: 'k', up: 'j', help: '' })).toMatchObject({ down: 'k', up: 'j', help: '' });
});

test('what is no key or no action is left out', () => {
  expect(boundKeys({ down: 'Enter', up: ' ', nonsense: 'q', __proto__: 'q', open: 'O' })).toEqual(
    defaultKeys,
  );
});

test('whatever was stored, no key does two things, and what was chosen alone holds', () => {
  const key = fc.oneof(fc.constantFrom('j', 'k', '?', 'mod+k', '', 'é', '가'), fc.string());
  const stored = fc.dictionary(fc.oneof(fc.constantFrom(...actionIds), fc.string()), key);
  fc.assert(
    fc.property(stored, (chosen) => {
      const keys = boundKeys(chosen);
      expect(Object.keys(keys)).toEqual(actionIds);
      const used = actionIds.map((id) => keys[id]).filter((one) => one !== '');
      expect(new Set(used).size).toBe(used.length);
      expect(used.every(isActionKey)).toBe(true);
      for (const id of actionIds) {
        const wanted = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
        const rivals = actionIds.filter((other) => other !== id && chosen[other] === wanted);
        if (wanted !== undefined && isActionKey(wanted) && rivals.length === 0) expect(keys[id]).toBe(wanted);
      }
    }),
  );
});
