import { orderBetween } from './order-between.ts';

type Ordered = { id: string; order: number };

/**
 * What must be written so that a view stands at another place (from 0) among the others: its new order alone, if there is
 * room between its neighbours, else an order for each.
 */
export function moveView<V extends Ordered>(views: readonly V[], id: string, to: number): V[] {
  const moved = views.find((view) => view.id === id);
  if (moved === undefined) return [];
  const next = views.filter((view) => view !== moved);
  next.splice(to, 0, moved);
  const place = next.indexOf(moved);
  const order = orderBetween(next[place - 1]?.order, next[place + 1]?.order);
  if (order !== null) return [{ ...moved, order }];
  return next
    .map((view, index) => ({ ...view, order: index }))
    .filter((view, index) => next[index]?.order !== view.order);
}
