import * as z from 'zod/mini';

/** The app (bot) that a conversation was held with. */
export const llmApp = z.object({
  id: z.string(),
  name: z.string(),
  description: z.optional(z.nullable(z.string())),
});
export type LlmApp = z.infer<typeof llmApp>;
