import { useSyncExternalStore } from 'react';
import type { Review } from './review.ts';
import { readReviews, removeReview, writeReview } from './review-storage.ts';

type State = {
  /** The one touched last first. */
  reviews: readonly Review[];
  /** False where the browser keeps nothing: reviews are lost with the page. */
  isKept: boolean;
};

function createReviewBook(owner: string) {
  let state: State = { reviews: readReviews(owner), isKept: true };
  const listeners = new Set<() => void>();
  const change = (next: State) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const others = (id: string) => state.reviews.filter((one) => one.id !== id);
  const save = (one: Review) =>
    change({ reviews: [one, ...others(one.id)], isKept: writeReview(owner, one) });
  return {
    getState: (): State => state,
    save,
    /** Changes one as it is now; nothing where it is not there. */
    edit(id: string, next: (before: Review) => Review): void {
      const before = state.reviews.find((one) => one.id === id);
      const after = before && next(before);
      if (after !== undefined && after !== before) save(after);
    },
    forget(id: string): void {
      removeReview(owner, id);
      change({ ...state, reviews: others(id) });
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
export type ReviewBook = ReturnType<typeof createReviewBook>;

const books = new Map<string, ReviewBook>();

/** The reviews of a person on this device; drawn anew when one changes. */
export function useReviews(owner: string): State & { book: ReviewBook } {
  const book = books.get(owner) ?? createReviewBook(owner);
  books.set(owner, book);
  return { ...useSyncExternalStore(book.subscribe, book.getState), book };
}
