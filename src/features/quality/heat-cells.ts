import { slotKey } from './grouping.ts';
import { badBy, ratedBy } from './rated.ts';
import type { Rater } from './search.ts';
import type { Group } from './snapshot.ts';

/** One hour of the week. `weekday` 0 is Monday. */
export type HeatCell = { key: string; weekday: number; hour: number; bad: number; rated: number };

/** All 168 hours of the week, Monday first, with what was rated in them. */
export function heatCells(groups: readonly Group[], rater: Rater): HeatCell[] {
  const tallies = new Map(groups.map(({ key, tally }) => [key, tally]));
  return Array.from({ length: 7 * 24 }, (_, at) => {
    const [weekday, hour] = [Math.floor(at / 24), at % 24];
    const key = slotKey(weekday, hour);
    const tally = tallies.get(key);
    return {
      key,
      weekday,
      hour,
      bad: tally?.[badBy(rater)] ?? 0,
      rated: tally === undefined ? 0 : ratedBy(rater, tally),
    };
  });
}

/** Fewer ratings than this in an hour make no colour of their own scale: one bad of one would be all red. */
const ENOUGH = 10;

/** The share at which the colour is darkest: the highest that rests on enough, in steps of 10%, at least 10%. */
export function heatScale(cells: readonly HeatCell[]): number {
  const enough = cells.filter(({ rated }) => rated >= ENOUGH).map(({ bad, rated }) => bad / rated);
  return Math.min(1, Math.max(1, Math.ceil(Math.max(0, ...enough) * 10)) / 10);
}

/** The step of colour, 0 to 5, of a cell; null where nothing was rated. */
export function heatStep({ bad, rated }: HeatCell, scale: number): number | null {
  if (rated === 0) return null;
  return bad === 0 ? 0 : Math.min(5, Math.max(1, Math.ceil((bad / rated / scale) * 5)));
}
