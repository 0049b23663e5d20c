import * as z from 'zod/mini';

/**
 * What a conversation had before it was written, kept for undo and to settle lost answers. Only what the edit writes is
 * kept: titles for an edit of titles, never messages, users or memos. Null: not known, or (categories) without an id.
 */
export const before = z.object({
  id: z.string(),
  title: z.nullable(z.string()),
  categoryIds: z.nullable(z.array(z.string())),
  isEnd: z.nullable(z.boolean()),
});
export type Before = z.infer<typeof before>;
