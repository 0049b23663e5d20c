import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readableValues, tolerantArray } from './tolerant-array.ts';

const row = z.object({ id: z.string(), user: z.object({ name: z.string() }) });
const rows = tolerantArray(row);
const good = { id: 'a=', user: { name: 'Ann' } };

describe('an array read item by item', () => {
  test('a bad item keeps its place, its id and what is wrong with it, and takes no other with it', () => {
    const bad = { id: 'b=', user: { name: 5 } };
    const items = rows.parse([good, bad, { ...good, id: 'c=' }]);
    expect(items.map((item) => item.readable)).toEqual([true, false, true]);
    expect(items[1]).toMatchObject({ id: 'b=', raw: bad });
    expect(items[1]).toHaveProperty('problem', expect.stringMatching(/^user\.name: .*string/));
    expect(readableValues(items).map(({ id }) => id)).toEqual(['a=', 'c=']);
  });

  test.each([[null], ['text'], [7], [[]], [{}], [{ id: 7 }]])('%j has no id to show', (raw) => {
    expect(rows.parse([raw])[0]).toMatchObject({ readable: false, id: null, raw });
  });

  test('an item that is none at all is named as such', () => {
    expect(rows.parse([null])[0]).toHaveProperty('problem', expect.stringMatching(/^item: /));
  });

  test.each([[null], [undefined], [{}], ['[]'], [{ length: 0 }]])('%j breaks the contract', (value) => {
    expect(rows.safeParse(value).success).toBe(false);
  });

  test('whatever the items are, there are as many, in order, and the good ones are found', () => {
    const either = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(good));
    fc.assert(
      fc.property(fc.array(either), (raws) => {
        const items = rows.parse(raws);
        expect(items).toHaveLength(raws.length);
        items.forEach((item, i) => {
          expect(item.readable).toBe(row.safeParse(raws[i]).success);
          if (!item.readable) expect(item.raw).toBe(raws[i]);
        });
      }),
    );
  });
});
