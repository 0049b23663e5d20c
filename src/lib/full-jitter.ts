/** A pause anywhere in a span that doubles with each failure (from 0), in ms: many readers do not come back at once. */
export const fullJitter = (firstMs: number, failures: number, random = Math.random): number =>
  random() * firstMs * 2 ** failures;
