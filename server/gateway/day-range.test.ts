import { expect, test } from 'vitest';
import { readDayRange } from './day-range.ts';

const read = (query: string) => readDayRange(new URLSearchParams(query));

test.each([
  ['startDate=2026-01-01&endDate=2026-01-31', { startDate: '2026-01-01', endDate: '2026-01-31' }],
  ['startDate=2026-01-01&endDate=2026-01-01', { startDate: '2026-01-01', endDate: '2026-01-01' }],
  ['startDate=2024-02-29', { startDate: '2024-02-29' }],
  ['endDate=2026-12-31', { endDate: '2026-12-31' }],
  ['', {}],
])('%j is a range', (query, range) => {
  expect(read(query)).toEqual(range);
});

test.each([
  ['startDate=2026-02-30', 'startDate'],
  ['startDate=2025-02-29', 'startDate'],
  ['endDate=2026-13-01', 'endDate'],
  ['endDate=2026-00-10', 'endDate'],
  ['endDate=2026-1-1', 'endDate'],
  ['startDate=20260101', 'startDate'],
  ['startDate=2026-01-01T00:00:00Z', 'startDate'],
  ['startDate=', 'startDate'],
  ['startDate=2026-01-02&endDate=2026-01-01', 'later than endDate'],
  ['startDate=2026-01-01&startDate=2026-01-02', 'more than once'],
  ['from=2026-01-01', 'from'],
  ['__proto__=x', '__proto__'],
])('%j is none, and says so', (query, words) => {
  expect(() => read(query)).toThrow(
    expect.objectContaining({ code: 'bad-query', detail: expect.stringContaining(words) as string }),
  );
});
