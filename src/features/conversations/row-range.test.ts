import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnRows, rowRange } from './row-range.ts';

const px = (max: number) => fc.double({ min: 0, max, noNaN: true });

it('holds every row that can be seen, and at most two that cannot', () => {
  fc.assert(
    fc.property(
      px(1e6),
      fc.integer({ min: 1, max: 4_000 }),
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 1, max: 50_000 }),
      (offset, height, rowHeight, count) => {
        // The place that is kept is the top of the first row on the screen.
        const { first, last } = rowRange(
          Math.floor(offset / rowHeight) * rowHeight,
          height,
          rowHeight,
          count,
        );
        const firstSeen = Math.floor(offset / rowHeight);
        const lastSeen = Math.min(Math.ceil((offset + height) / rowHeight) - 1, count - 1);
        expect(first).toBe(firstSeen);
        if (firstSeen < count) expect(last).toBeGreaterThanOrEqual(lastSeen);
        expect(last - first).toBeLessThanOrEqual(Math.ceil(height / rowHeight));
      },
    ),
  );
});

it('is empty beyond the end', () => {
  const { first, last } = rowRange(3_600, 360, 36, 20);
  expect(first).toBeGreaterThan(last);
});

it('draws two more rows where the list moves to, none twice, and the kept one wherever it is', () => {
  expect(drawnRows({ first: 10, last: 12 }, false, 100, 11)).toEqual([10, 11, 12, 13, 14]);
  expect(drawnRows({ first: 10, last: 12 }, true, 100, 11)).toEqual([8, 9, 10, 11, 12]);
  expect(drawnRows({ first: 0, last: 1 }, false, 100, 50)).toEqual([0, 1, 2, 3, 50]);
  expect(drawnRows({ first: 1, last: 2 }, true, 100, 1)).toEqual([0, 1, 2]);
  expect(drawnRows({ first: 98, last: 99 }, false, 100, 2)).toEqual([2, 98, 99]);
  expect(drawnRows({ first: 0, last: -1 }, false, 0, 0)).toEqual([]);
});
