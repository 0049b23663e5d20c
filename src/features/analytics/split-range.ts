import { addDays } from '../../lib/calendar-day.ts';
import type { DayRange } from './day-range.ts';

/** Days asked for at once. The longest range that Alli answers is unknown; a quarter of a year is a modest one. */
const PIECE_DAYS = 92;

/** A range in pieces that follow each other without gap or overlap; none if it is empty. */
export function splitRange({ from, to }: DayRange, longest = PIECE_DAYS): DayRange[] {
  const pieces: DayRange[] = [];
  for (let start = from; start <= to; start = addDays(start, longest)) {
    const end = addDays(start, longest - 1);
    pieces.push({ from: start, to: end < to ? end : to });
  }
  return pieces;
}
