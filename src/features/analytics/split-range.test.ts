import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, countDays, eachDay } from '../../lib/calendar-day.ts';
import { joinAnswers, readDayAnswer, type DayAnswer } from './day-answer.ts';
import { splitRange } from './split-range.ts';

const range = fc
  .tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 1500 }))
  .map(([start, length]) => {
    const from = addDays('1970-01-01', start);
    return { from, to: addDays(from, length - 1) };
  });

test('pieces follow each other without gap or overlap, none longer than allowed', () => {
  fc.assert(
    fc.property(range, fc.integer({ min: 1, max: 200 }), (whole, longest) => {
      const pieces = splitRange(whole, longest);
      expect(pieces.flatMap(({ from, to }) => eachDay(from, to))).toEqual(eachDay(whole.from, whole.to));
      for (const { from, to } of pieces) expect(countDays(from, to)).toBeLessThanOrEqual(longest);
      expect(pieces).toHaveLength(Math.ceil(countDays(whole.from, whole.to) / longest));
    }),
  );
});

test('a quarter is one piece, and an empty range none', () => {
  expect(splitRange({ from: '2026-07-01', to: '2026-09-30' })).toHaveLength(1);
  expect(splitRange({ from: '2026-07-02', to: '2026-07-01' })).toEqual([]);
});

test('joined pieces say the same as one answer, in whatever order they come', () => {
  fc.assert(
    fc.property(
      range,
      fc.integer({ min: 1, max: 200 }),
      fc.array(fc.option(fc.nat(900)), { minLength: 1 }),
      fc.array(fc.nat(), { minLength: 1 }),
      (whole, longest, counts, order) => {
        const truth = new Map(
          eachDay(whole.from, whole.to).map((day, at) => [day, counts[at % counts.length] ?? null]),
        );
        const answer = ({ from, to }: { from: string; to: string }): DayAnswer =>
          readDayAnswer(
            { from, to },
            {
              result: {
                dailyTotalCount: eachDay(from, to).flatMap((date) => {
                  const activeCount = truth.get(date) ?? null;
                  return activeCount === null ? [] : [{ date, activeCount }];
                }),
              },
            },
          );
        const answers = splitRange(whole, longest)
          .map((piece, at) => ({ piece, at: order[at % order.length] ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ piece }) => answer(piece));
        const joined = joinAnswers(answers);
        expect(new Map([...joined].sort(([a], [b]) => (a < b ? -1 : 1)))).toEqual(truth);
      },
    ),
    { numRuns: 40 },
  );
});
