import { expect, test } from 'vitest';
import { heatCells, heatScale, heatStep } from './heat-cells.ts';
import { emptyTally } from './measure.ts';

const cells = heatCells(
  [
    { key: '37', tally: { ...emptyTally(), answers: 90, userBad: 21, userGood: 75, agentBad: 1 } },
    { key: '0', tally: { ...emptyTally(), answers: 9, userBad: 1 } },
    { key: '1', tally: { ...emptyTally(), answers: 9, userGood: 4 } },
  ],
  'user',
);

test('every hour of the week has a cell, Monday first', () => {
  expect(cells).toHaveLength(168);
  expect(cells[37]).toEqual({ key: '37', weekday: 1, hour: 13, bad: 21, rated: 96 });
});

test('the darkest colour is the highest share that rests on enough', () => {
  expect(heatScale(cells)).toBe(0.3);
  expect(heatScale([])).toBe(0.1);
});

test('colours: hatched without ratings, palest without bad ones', () => {
  expect([37, 0, 1, 2].map((at) => cells[at] && heatStep(cells[at], 0.3))).toEqual([4, 5, 0, null]);
});
