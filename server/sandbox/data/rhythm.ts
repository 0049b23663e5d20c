import { DAY } from './pace.ts';
import { mix } from './random.ts';
import type { Language } from '../content/language.ts';

export const DAYS = 180;
const HOUR = 3_600_000;

/** Hours that users of a language are ahead of UTC: Korea and Japan; most of the English writers sit in Europe. */
const ZONE: Record<Language, number> = { en: 1, ko: 9, ja: 9 };

/** How busy each local hour is: office hours with a dip at lunch, and a small evening wave. */
const HOURS = [2, 1, 1, 1, 1, 2, 4, 9, 20, 34, 40, 38, 24, 30, 37, 35, 31, 24, 14, 11, 12, 11, 7, 4];
const WEEKDAYS = [0.35, 1.15, 1.1, 1, 1, 0.9, 0.45];

/** How busy the hour that begins at this time is for writers of a language. */
function busyness(time: number, base: number, language: Language, seed: number): number {
  const local = new Date(time + ZONE[language] * HOUR);
  const age = (base - time) / DAY;
  const growth = 0.55 + 0.8 * Math.exp(-age / 45);
  const dayNoise = 0.85 + (mix(seed, 21, Math.floor((time + ZONE[language] * HOUR) / DAY)) % 300) / 1000;
  return (HOURS[local.getUTCHours()] ?? 1) * (WEEKDAYS[local.getUTCDay()] ?? 1) * growth * dayNoise;
}

/**
 * A sampler of starting times over the 180 days before `base` (milliseconds, UTC): give it two numbers in [0, 1), the
 * first chooses the hour by how busy it is, the second the moment within.
 */
export function dailyRhythm(
  base: number,
  language: Language,
  seed: number,
): (a: number, b: number) => number {
  const hours = DAYS * 24;
  const begin = base - hours * HOUR;
  const sums = new Float64Array(hours);
  let sum = 0;
  for (let hour = 0; hour < hours; hour++) {
    sum += busyness(begin + hour * HOUR, base, language, seed);
    sums[hour] = sum;
  }
  return (a, b) => begin + (firstAbove(sums, a * sum) + b) * HOUR;
}

function firstAbove(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
