import * as z from 'zod/mini';
import { conversationState } from './conversation-state.ts';
import { endpoints, type Operation } from './endpoints.ts';
import { feedbackReason } from './feedback.ts';
import { named } from './person.ts';
import { one, repeated } from './query-param.ts';

/** The operations that change something: each is written down before it is sent. */
export const writeOperation = z.enum([
  'updateConversation',
  'bulkUpdateConversations',
  'setTitle',
  'stopConversation',
  'deleteChat',
  'postFeedback',
] as const satisfies Operation[]);
export type WriteOperation = z.infer<typeof writeOperation>;

export const isWrite = (operation: Operation): operation is WriteOperation =>
  endpoints[operation].method !== 'GET';

/**
 * `ok`: Alli took it. `failed`: it surely did nothing. `unknown`: it may have been done, since no answer came or the
 * gateway ended before one did.
 */
export const journalOutcome = z.enum(['ok', 'failed', 'unknown']);
export type JournalOutcome = z.infer<typeof journalOutcome>;

/** What a write wanted to set; what it left alone is not there. */
export const journalWrote = z.object({
  state: z.optional(conversationState),
  assignee: z.optional(z.string()),
  categoryIds: z.optional(z.array(z.string())),
  title: z.optional(z.string()),
  rating: z.optional(z.nullable(z.boolean())),
  feedbackSelection: z.optional(z.array(feedbackReason)),
  suggestedAnswer: z.optional(z.string()),
});
export type JournalWrote = z.infer<typeof journalWrote>;

const idList = z.optional(z.array(z.string()));
/** Whom a bulk update selected, where that was not by naming each conversation. */
export const journalTarget = z.object({ userIds: idList, llmAppIds: idList, categoryIds: idList });
export type JournalTarget = z.infer<typeof journalTarget>;

/** One write that went through this gateway, or another one on the same database. */
export const journalEntry = z.object({
  /** A number as text. Later writes have greater ones. */
  id: z.string(),
  /** When it began, ms since 1970 (UTC) by the clock of the database. */
  at: z.number(),
  person: named,
  operation: writeOperation,
  /** The first of them where there are many; empty where a bulk update selected by something else. */
  conversationIds: z.array(z.string()),
  /** How many conversations it named. */
  conversationCount: z.int(),
  chatId: z.nullable(z.string()),
  target: z.nullable(journalTarget),
  wrote: journalWrote,
  outcome: journalOutcome,
  /** Alli's HTTP status; null if no answer came. */
  status: z.nullable(z.int()),
  requestId: z.string(),
});
export type JournalEntry = z.infer<typeof journalEntry>;

/** Newest first. `cursor` is null on the last page. */
export const journalPage = z.object({ entries: z.array(journalEntry), cursor: z.nullable(z.string()) });
export type JournalPage = z.infer<typeof journalPage>;

/** What `GET /api/journal/entries` takes. Without a `conversationId` it is for administrators. */
export const journalQuery = {
  conversationId: one(z.string()),
  personId: one(z.string()),
  operation: repeated(writeOperation),
  outcome: one(journalOutcome),
  /** From and to, ms since 1970 (UTC). */
  from: one(z.number()),
  to: one(z.number()),
  /** Only feedback with a suggested answer. */
  suggested: one(z.boolean()),
  cursor: one(z.string()),
  limit: one(z.int().check(z.minimum(1), z.maximum(500))),
};

/** Who has an entry in the journal. */
export const journalPeople = z.object({ people: z.array(named) });

/** A value that Alli never gives back, as it was last set here. `sure` is false if its outcome is unknown. */
const known = <S extends z.ZodMiniType>(value: S) =>
  z.object({
    value,
    sure: z.boolean(),
    at: z.number(),
    person: named,
    entryId: z.string(),
  });
export const knownValues = z.object({
  state: z.optional(known(conversationState)),
  assignee: z.optional(known(z.string())),
  /** The newest entry of the conversation, whatever it wrote: what a change of title or categories has seen. */
  newestEntryId: z.optional(z.string()),
});
export type KnownValues = z.infer<typeof knownValues>;

/** Most conversations that are asked for at once: two pages of the list. */
export const MOST_KNOWN = 100;

/** What is known of conversations that were asked for by `id` (repeated, at most `MOST_KNOWN`). Of the others nothing is. */
export const knownAnswer = z.object({ known: z.record(z.string(), knownValues) });
export type KnownAnswer = z.infer<typeof knownAnswer>;
export const knownQuery = { id: repeated(z.string()) };

/** The newest entry of all, `0` if there is none: what an edit of many conversations has seen when it begins. */
export const newestEntry = z.object({ entryId: z.string() });
export type NewestEntry = z.infer<typeof newestEntry>;

/** Conversations by what was last set here, the latest first. */
export const knownConversations = z.object({
  conversationIds: z.array(z.string()),
  cursor: z.nullable(z.string()),
});
export type KnownConversations = z.infer<typeof knownConversations>;
export const knownConversationsQuery = {
  state: one(conversationState),
  assignee: one(z.string()),
  cursor: one(z.string()),
};

/** What the event stream says: a write has ended. What it set is then read from the journal. */
export const journalEvent = z.object({
  entryId: z.string(),
  person: named,
  operation: writeOperation,
  /** As in an entry: the first of them. Empty means that any conversation may have changed. */
  conversationIds: z.array(z.string()),
  conversationCount: z.int(),
  outcome: journalOutcome,
});
export type JournalEvent = z.infer<typeof journalEvent>;

export const JOURNAL_PATHS = {
  entries: '/api/journal/entries',
  people: '/api/journal/people',
  known: '/api/journal/known',
  newest: '/api/journal/newest',
  conversations: '/api/journal/conversations',
  events: '/api/journal/events',
} as const;
