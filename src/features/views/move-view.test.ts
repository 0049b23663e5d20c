import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveView } from './move-view.ts';

const inOrder = (views: { id: string; order: number }[]) => [...views].sort((a, b) => a.order - b.order);

test('a view that moves between two others is the only one written', () => {
  const views = [
    { id: 'a', order: 0 },
    { id: 'b', order: 1 },
    { id: 'c', order: 2 },
  ];
  expect(moveView(views, 'c', 1)).toEqual([{ id: 'c', order: 0.5 }]);
  expect(moveView(views, 'a', 2)).toEqual([{ id: 'a', order: 3 }]);
  expect(moveView(views, 'c', 0)).toEqual([{ id: 'c', order: -1 }]);
  expect(moveView(views, 'gone', 0)).toEqual([]);
});

test('any moves, also where the numbers are the same or lie too close, give the order that was asked for', () => {
  const start = fc.array(fc.constantFrom(0, 0, 1, Number.EPSILON, 1 + Number.EPSILON), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(start, fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 120 }), (orders, moves) => {
      let views = inOrder(orders.map((order, index) => ({ id: String(index), order })));
      for (const [from, wanted] of moves) {
        const id = views[from % views.length]?.id ?? '';
        const to = wanted % views.length;
        const expected = views.map((view) => view.id).filter((other) => other !== id);
        expected.splice(to, 0, id);
        const written = new Map(moveView(views, id, to).map((view) => [view.id, view]));
        const places = new Map(expected.map((other, index) => [other, index]));
        views = views
          .map((view) => written.get(view.id) ?? view)
          .sort((a, b) => a.order - b.order || (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
        expect(views.map((view) => view.id)).toEqual(expected);
      }
    }),
  );
});
