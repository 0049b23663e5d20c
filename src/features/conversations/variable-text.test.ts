import { expect, test } from 'vitest';
import { variableText } from './variable-text.ts';

test.each([
  ['pro', 'pro'],
  ['', ''],
  [0, '0'],
  [false, 'false'],
  [null, ''],
  [undefined, ''],
  [['a', 1], '["a",1]'],
  [{ a: { b: null } }, '{"a":{"b":null}}'],
])('%j is shown as %s', (value, text) => {
  expect(variableText({ plan: value }, 'plan')).toBe(text);
});

test('a variable that is not there is empty, also where every object has something of that name', () => {
  for (const name of ['plan', 'toString', '__proto__', 'constructor'])
    expect(variableText({}, name)).toBe('');
  expect(variableText(null, 'plan')).toBe('');
});
