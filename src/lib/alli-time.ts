/**
 * Times of the API are numbers: milliseconds in the vendor's older API, likely here too, seconds possible. A value below
 * 1e11 is seconds (in milliseconds that would be before 3 March 1973, in seconds it lasts until the year 5138).
 */
export type AlliTimeUnit = 'ms' | 's';

const SECONDS_BELOW = 1e11;

/** The unit that a time of the API came in. */
export const alliTimeUnit = (value: number): AlliTimeUnit => (value < SECONDS_BELOW ? 's' : 'ms');

/** A time of the API as milliseconds since 1970 (UTC). */
export const alliTimeToMs = (value: number): number =>
  alliTimeUnit(value) === 's' ? Math.round(value * 1000) : value;

/** Milliseconds since 1970 (UTC) as a time of the API in the given unit. */
export const msToAlliTime = (ms: number, unit: AlliTimeUnit): number => (unit === 's' ? ms / 1000 : ms);
