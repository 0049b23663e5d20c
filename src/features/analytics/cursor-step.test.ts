import { expect, test } from 'vitest';
import { cursorStep } from './cursor-step.ts';

test.each([
  ['ArrowRight', 3, 4],
  ['ArrowLeft', 3, 2],
  ['ArrowLeft', 0, 0],
  ['ArrowRight', 27, 27],
  ['PageUp', 3, 10],
  ['PageDown', 3, 0],
  ['Home', 9, 0],
  ['End', 9, 27],
  ['a', 9, null],
  ['Tab', 9, null],
])('%s from %i leads to %o', (key, at, to) => expect(cursorStep(key, at, 27)).toBe(to));
