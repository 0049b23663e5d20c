import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chatOffset } from './pace.ts';

it('lets each chat come after the one before, in conversations of any length', () => {
  fc.assert(
    fc.property(fc.nat(0xffffffff), fc.integer({ min: 2, max: 4000 }), fc.nat(3998), (salt, count, pick) => {
      const ordinal = 1 + (pick % (count - 1));
      expect(chatOffset(salt, count, ordinal)).toBeGreaterThan(chatOffset(salt, count, ordinal - 1));
    }),
  );
});

it('begins at the start of the conversation', () => {
  fc.assert(
    fc.property(
      fc.nat(0xffffffff),
      fc.integer({ min: 1, max: 4000 }),
      (salt, count) => chatOffset(salt, count, 0) === 0,
    ),
  );
});
