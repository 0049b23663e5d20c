import * as z from 'zod/mini';

/** The end user of a conversation. */
export const user = z.object({ userId: z.string(), firstName: z.string(), lastName: z.string() });
export type User = z.infer<typeof user>;
