import { expect, test } from 'vitest';
import { joinAnswers, readDayAnswer } from './day-answer.ts';

const range = { from: '2026-11-01', to: '2026-11-04' };

test('takes counts of the days asked for, and counts what belongs to none', () => {
  const answer = readDayAnswer(range, {
    result: {
      state: 'success',
      campaignCount: 0,
      dailyTotalCount: [
        { date: '2026-11-01', activeCount: 5 },
        { date: '2026-11-01', activeCount: 6 },
        { date: '2026-11-03', activeCount: 0 },
        { date: '2026-11-04' },
        { date: '2026-11-05', activeCount: 1 },
        { date: '2026-11-31', activeCount: 1 },
        { date: '11/02/2026', activeCount: 1 },
        { date: '2026-11-02', activeCount: -1 },
        { activeCount: 9 },
      ],
    },
    errors: {},
  });
  expect(answer).toEqual({
    range,
    counts: { '2026-11-01': 6, '2026-11-03': 0 },
    strange: 5,
    state: 'success',
    campaignCount: 0,
    errors: null,
  });
  expect([...joinAnswers([answer])]).toEqual([
    ['2026-11-01', 6],
    ['2026-11-02', null],
    ['2026-11-03', 0],
    ['2026-11-04', null],
  ]);
});

test('an answer without a result has no counts, and its errors are kept', () => {
  expect(readDayAnswer(range, { errors: { code: 'busy' } })).toMatchObject({
    counts: {},
    state: null,
    campaignCount: null,
    errors: '{"code":"busy"}',
  });
});
