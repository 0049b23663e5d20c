import type * as z from 'zod/mini';
import { isCalendarDay } from './is-calendar-day.ts';
import { readMovingDay } from './moving-day.ts';

/** One parameter of a page's URL: how its texts are read and written. Reading never fails: junk becomes the default. */
export type SearchParam<T> = {
  read(texts: readonly string[]): T;
  write(value: T): string[];
  /** The texts to keep as they are while others are changed, where the value alone says less than they do; else null. */
  keep?(texts: readonly string[]): string[] | null;
};
type Schema = Readonly<Record<string, SearchParam<unknown>>>;
export type SearchValues<P> = { [K in keyof P]: P[K] extends SearchParam<infer T> ? T : never };

/** Longest text taken from a URL: beyond it lies an accident, not a search. */
const LONGEST = 500;
const MOST = 100;

/** A text; empty when absent. */
export const text = (): SearchParam<string> => ({
  // The cut may fall into a character of two halves, of which one is none.
  read: ([first]) =>
    (first ?? '')
      .trim()
      .slice(0, LONGEST)
      .replace(/[\ud800-\udbff]$/, '')
      .trim(),
  write: (value) => (value === '' ? [] : [value]),
});

/** A list of texts, written once each, in the order given. */
export const texts = (): SearchParam<readonly string[]> => ({
  read: (all) =>
    [...new Set(all.map((one) => one.trim()).filter((one) => one !== '' && one.length <= LONGEST))].slice(
      0,
      MOST,
    ),
  write: (value) => [...value],
});

/** A switch: `true`, or not there. */
export const flag = (): SearchParam<boolean> => ({
  read: ([first]) => first === 'true',
  write: (value) => (value ? ['true'] : []),
});

/** Yes, no, or (null) not asked. */
export const triState = (): SearchParam<boolean | null> => ({
  read: ([first]) => (first === 'true' ? true : first === 'false' ? false : null),
  write: (value) => (value === null ? [] : [String(value)]),
});

/** One of the words of an enum; the default leaves the URL. */
export const choice = <S extends z.ZodMiniType<string>>(
  schema: S,
  fallback: z.infer<S>,
): SearchParam<z.infer<S>> => ({
  read: ([first]) => {
    const parsed = schema.safeParse(first);
    return parsed.success ? parsed.data : fallback;
  },
  write: (value) => (value === fallback ? [] : [value]),
});

const INSTANT = /^(\d{4}-\d\d-\d\d)(?:T((?:[01]\d|2[0-3]):\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * A moment as ISO 8601 in the URL, as milliseconds since 1970 (UTC) in the code. Without an offset it is UTC. `today` and
 * `today-7` are the start of a day in the reader's zone, and move on with the days (see `moving-day.ts`).
 */
export const instant = (): SearchParam<number | null> => ({
  read: ([first]) => {
    const moving = readMovingDay(first);
    if (moving !== null) return moving;
    const match = INSTANT.exec(first ?? '');
    const [whole, day, clock, offset] = match ?? [];
    if (whole === undefined || day === undefined || !isCalendarDay(day)) return null;
    const ms = Date.parse(clock !== undefined && offset === undefined ? `${whole}Z` : whole);
    // An offset can lead out of the years that four digits can write.
    return Number.isNaN(ms) || !/^\d{4}-/.test(new Date(ms).toISOString()) ? null : ms;
  },
  write: (value) => (value === null ? [] : [new Date(value).toISOString().replace(':00.000Z', 'Z')]),
  keep: ([first]) => (first !== undefined && readMovingDay(first) !== null ? [first] : null),
});

/** A day of the calendar, `YYYY-MM-DD`, in no zone; null when absent. Years of four digits from 1000 on. */
export const day = (): SearchParam<string | null> => ({
  read: ([first]) =>
    first !== undefined && /^[1-9]\d{3}-\d\d-\d\d$/.test(first) && isCalendarDay(first) ? first : null,
  write: (value) => (value === null ? [] : [value]),
});

/** Reads the parameters of a schema from a URL. */
export function readSearch<P extends Schema>(schema: P, search: URLSearchParams): SearchValues<P> {
  const values: Record<string, unknown> = {};
  for (const [name, param] of Object.entries(schema)) values[name] = param.read(search.getAll(name));
  return values as SearchValues<P>;
}

/**
 * The URL with some parameters of the schema changed. What the schema does not know stays as it is; the schema's own come
 * in its order, so that the same state always gives the same URL.
 */
export function patchSearch<P extends Schema>(
  schema: P,
  search: URLSearchParams,
  patch: Partial<SearchValues<P>>,
): URLSearchParams {
  const values: Record<string, unknown> = patch;
  const next = new URLSearchParams();
  for (const [name, param] of Object.entries(schema)) {
    const texts = search.getAll(name);
    const written =
      values[name] === undefined
        ? (param.keep?.(texts) ?? param.write(param.read(texts)))
        : param.write(values[name]);
    for (const one of written) next.append(name, one);
  }
  for (const [name, value] of search) if (!Object.hasOwn(schema, name)) next.append(name, value);
  return next;
}
