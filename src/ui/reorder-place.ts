/** The place (from 0) at which an item would land that was dragged by so many px among items of one height. */
export function placeAt(index: number, by: number, height: number, count: number): number {
  return Math.min(Math.max(index + Math.round(by / height), 0), count - 1);
}

/** How many px an item stands away from its place during a drag: the dragged one follows, those it passes make room. */
export function shiftOf(
  index: number,
  drag: { index: number; to: number; by: number; height: number },
): number {
  if (index === drag.index) return drag.by;
  if (index > drag.index && index <= drag.to) return -drag.height;
  if (index < drag.index && index >= drag.to) return drag.height;
  return 0;
}
