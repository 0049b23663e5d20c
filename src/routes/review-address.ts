import {
  filterNames,
  patchConversationSearch,
  readConversationSearch,
} from '../features/conversations/search.ts';
import { patchReviewSearch, readReviewSearch } from '../features/review/search.ts';

/**
 * What a review is made of, as the search part of its URL: filters, size, kind and seed, each in its order, so that the same
 * review always has the same name. Order, columns and the place in it are not of it.
 */
export function reviewId(params: URLSearchParams): string {
  const search = readConversationSearch(params);
  const filters = Object.fromEntries(filterNames.map((name) => [name, search[name]]));
  const only = patchConversationSearch(new URLSearchParams(), filters);
  return patchReviewSearch(only, { ...readReviewSearch(params), at: '' }).toString();
}

/** The address of a review, or of a place in it. */
export const reviewPath = (id: string, at?: number): string =>
  `/review?${patchReviewSearch(new URLSearchParams(id), { at: at === undefined ? '' : String(at) }).toString()}`;
