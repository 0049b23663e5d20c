import * as z from 'zod/mini';
import { choice, patchSearch, readSearch, text, type SearchValues } from '../../lib/search-schema.ts';

export const sampleSizes = ['10', '20', '50', '100', '200'] as const;
/** Which conversations are wanted: all, those with an answer that either side rated bad, those with one without citation. */
export const wantedKinds = ['all', 'bad', 'uncited'] as const;
export type Wanted = (typeof wantedKinds)[number];

/** What the review keeps in the URL beside the list's filters: the sample is made of it, so that a link gives the same one. */
export const reviewSearch = {
  size: choice(z.enum(sampleSizes), '20'),
  only: choice(z.enum(wantedKinds), 'all'),
  seed: text(),
  /** Which of the sample is read, from 1; empty for what lies before and after reading. */
  at: text(),
};
export type ReviewSearch = SearchValues<typeof reviewSearch>;

export const readReviewSearch = (search: URLSearchParams): ReviewSearch => readSearch(reviewSearch, search);

export const patchReviewSearch = (search: URLSearchParams, patch: Partial<ReviewSearch>): URLSearchParams =>
  patchSearch(reviewSearch, search, patch);

/** A seed that is easy to read out: 31 bits in letters and digits. */
export const newSeed = (random = Math.random): string =>
  Math.floor(random() * 2 ** 31)
    .toString(36)
    .padStart(6, '0');
