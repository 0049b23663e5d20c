import * as z from 'zod/mini';

/** A new title. */
export const titleRequest = z.strictObject({ title: z.string() });
