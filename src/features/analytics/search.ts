import * as z from 'zod/mini';
import { choice, day, flag, patchSearch, readSearch, type SearchValues } from '../../lib/search-schema.ts';

/** Days up to today. Whole weeks, so that weekdays meet weekdays in the comparison. */
export const preset = z.enum(['7', '28', '84']);
export type Preset = z.infer<typeof preset>;

/** What one bar stands for: a day, or the average day of a week or month. */
export const fold = z.enum(['day', 'week', 'month']);
export type Fold = z.infer<typeof fold>;

export const chartKind = z.enum(['bars', 'lines']);
export type ChartKind = z.infer<typeof chartKind>;

/** The URL of the analytics page. Filters beside these are the list's own and belong to the quality of answers. */
export const analyticsSearch = {
  /** First and last day, both included. Without a last day it is today; without a first, as many days as the preset says. */
  from: day(),
  to: day(),
  preset: choice(preset, '28'),
  compare: flag(),
  fold: choice(fold, 'day'),
  chart: choice(chartKind, 'bars'),
};
export type AnalyticsSearch = SearchValues<typeof analyticsSearch>;

export const readAnalyticsSearch = (search: URLSearchParams): AnalyticsSearch =>
  readSearch(analyticsSearch, search);

export const patchAnalyticsSearch = (
  search: URLSearchParams,
  patch: Partial<AnalyticsSearch>,
): URLSearchParams => patchSearch(analyticsSearch, search, patch);
