import * as z from 'zod/mini';

const values = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));

/** What a filter target goes by. One at a time: the reference does not say how several would be joined. */
export const filterKind = z.enum(['users', 'apps', 'categories']);
export type FilterKind = z.infer<typeof filterKind>;

/** Every conversation of these users, apps or categories, those not loaded too. */
export const filterTarget = z.strictObject({ by: filterKind, values });
export type FilterTarget = z.infer<typeof filterTarget>;

/** Which conversations a write reaches: named ones by default. */
export const target = z.union([z.strictObject({ by: z.literal('ids'), values }), filterTarget]);
export type Target = z.infer<typeof target>;
