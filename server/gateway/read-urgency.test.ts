import { expect, test } from 'vitest';
import { readUrgency } from './read-urgency.ts';

test.each([
  ['u=5', true],
  ['u=7, i', true],
  ['i, u=6', true],
  ['u=6;x=1', true],
  ['u=4', false],
  ['u=1, i', false],
  ['u=9', false],
  ['u=55', false],
  ['xu=6', false],
  ['u=6x', false],
  ['', false],
])('Priority: %s', (priority, background) => {
  expect(readUrgency(new Headers({ priority }))).toEqual({ background, fresh: false });
});

test('no header is what a person waits for; no-cache wants an answer that begins now', () => {
  expect(readUrgency(new Headers())).toEqual({ background: false, fresh: false });
  expect(readUrgency(new Headers({ 'cache-control': 'no-cache' }))).toMatchObject({ fresh: true });
});
