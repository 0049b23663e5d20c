import { expect, test } from 'vitest';
import { mayStartByItself, READ_UNASKED } from './may-start-by-itself.ts';

const nowMs = Date.UTC(2026, 10, 24, 12);
const HOUR = 3_600_000;
const small = { expected: 1500, from: nowMs - 28 * 24 * HOUR, nowMs };
const fresh = { activity: 'idle', isComplete: false, stopped: null, isHeld: false, checkedAt: null } as const;

test('a small scan begins by itself, a large one or one of unknown size waits for a person', () => {
  expect(mayStartByItself(fresh, small)).toBe(true);
  expect(mayStartByItself(fresh, { ...small, expected: READ_UNASKED })).toBe(true);
  expect(mayStartByItself(fresh, { ...small, expected: READ_UNASKED + 1 })).toBe(false);
  expect(mayStartByItself(fresh, { ...small, expected: null })).toBe(false);
});

test('nothing begins while one is under way, loading or in another tab', () => {
  for (const activity of ['loading', 'scanning', 'elsewhere'] as const)
    expect(mayStartByItself({ ...fresh, activity }, small)).toBe(false);
});

test('what ended early, by itself or by a person, waits for one', () => {
  const stopped = { cause: 'keyRefused', code: '401' } as const;
  expect(mayStartByItself({ ...fresh, stopped }, small)).toBe(false);
  expect(mayStartByItself({ ...fresh, isHeld: true }, small)).toBe(false);
});

test('news of a complete scan are read once it is minutes old, if they are few', () => {
  const done = { ...fresh, isComplete: true };
  const large = { ...small, expected: 28_000 };
  expect(mayStartByItself({ ...done, checkedAt: nowMs - 60_000 }, small)).toBe(false);
  expect(mayStartByItself({ ...done, checkedAt: nowMs - 6 * 60_000 }, small)).toBe(true);
  // A thousand a day: a day is little, a week is not.
  expect(mayStartByItself({ ...done, checkedAt: nowMs - 24 * HOUR }, large)).toBe(true);
  expect(mayStartByItself({ ...done, checkedAt: nowMs - 7 * 24 * HOUR }, large)).toBe(false);
});
