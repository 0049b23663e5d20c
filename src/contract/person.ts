import * as z from 'zod/mini';

/** What a person may do. Viewers never write; agents write; admins also write by filter and delete messages. */
export const role = z.enum(['viewer', 'agent', 'admin']);
export type Role = z.infer<typeof role>;

/** Who did something, to be named to others. */
export const named = z.object({ id: z.string(), name: z.nullable(z.string()) });

/** Who makes a request. */
export const person = z.object({
  /** The e-mail in lower case; `local` without sign-in. Stable: what is kept for a person is kept under it. */
  id: z.string().check(z.minLength(1)),
  /** As the company's sign-in wrote it. */
  email: z.nullable(z.string()),
  name: z.nullable(z.string()),
  role,
});
export type Person = z.infer<typeof person>;
