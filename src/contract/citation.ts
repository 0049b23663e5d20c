import * as z from 'zod/mini';

const text = z.optional(z.nullable(z.string()));

/** A source of an answer. Every field but `clueId` may be null or missing. */
export const citation = z.object({
  clueId: z.string(),
  /** `DOCUMENT`, `FAQ` or `WEB` (likely); an unknown word is shown as it is. */
  source: text,
  title: text,
  knowledgeBaseId: text,
  pageNo: z.optional(z.nullable(z.int())),
  url: text,
  /** The passage. */
  text,
});
export type Citation = z.infer<typeof citation>;
