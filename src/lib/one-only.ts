import type { ErrorCause } from './error-cause.ts';

/** What may be the matter of one conversation; everything else would meet the next one just the same. */
const single: ReadonlySet<ErrorCause> = new Set([
  'notFound',
  'contract',
  'alliFailed',
  'alliSlow',
  'badRequest',
]);
/** So many one after the other, and it is not these conversations. */
const MOST_IN_A_ROW = 20;

/**
 * For work over many conversations: tells whether a failure is only one conversation's, so that the work goes on without
 * it and says so.
 */
export function createOneOnly() {
  let inARow = 0;
  return {
    succeeded: (): void => {
      inARow = 0;
    },
    isOneOnly: (cause: ErrorCause): boolean => {
      inARow++;
      return single.has(cause) && inARow < MOST_IN_A_ROW;
    },
  };
}
export type OneOnly = ReturnType<typeof createOneOnly>;
