import * as z from 'zod/mini';

/** What is kept of an answer: ids, times and ratings, no text. */
export const answer = z.object({
  id: z.string(),
  /** When it was given, ms since 1970 (UTC). */
  ms: z.number(),
  /** Given by the bot; only of those is a citation expected. */
  byBot: z.boolean(),
  /** The end user's rating. */
  rating: z.nullable(z.boolean()),
  agentRating: z.nullable(z.boolean()),
  /** Keys of the documents it cites, each once (see document-key). */
  cites: z.array(z.string()),
});
export type Answer = z.infer<typeof answer>;

/** What is kept of a conversation. Title, user, messages, memo and variables are not. */
export const digest = z.object({
  id: z.string(),
  /** First and last chat, ms since 1970 (UTC). */
  firstMs: z.number(),
  lastMs: z.number(),
  chatCount: z.int(),
  isEnd: z.boolean(),
  appId: z.nullable(z.string()),
  /** Names or ids, as Alli gives them. */
  categories: z.array(z.string()),
  answers: z.array(answer),
  /** Messages of it that break the contract. */
  brokenChats: z.int(),
});
export type Digest = z.infer<typeof digest>;

/** A document as citations name it. Title and address are the company's own, not an end user's. */
export const citedDocument = z.object({
  key: z.string(),
  title: z.nullable(z.string()),
  url: z.nullable(z.string()),
  source: z.nullable(z.string()),
});
export type CitedDocument = z.infer<typeof citedDocument>;
