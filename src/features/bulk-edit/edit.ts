import * as z from 'zod/mini';
import { conversationState } from '../../contract/conversation-state.ts';

/**
 * What a bulk edit sets. A field that is left out stays as it is. The categories are named `newCategoryIds` here, and
 * nowhere else are: in the body of the API the same word `categoryIds` selects conversations (see `toBulkUpdate`).
 */
export const edit = z.strictObject({
  state: z.optional(conversationState),
  assignee: z.optional(z.string().check(z.minLength(1))),
  newCategoryIds: z.optional(z.array(z.string().check(z.minLength(1)))),
  title: z.optional(z.string().check(z.minLength(1))),
});
export type Edit = z.infer<typeof edit>;
export type EditField = keyof Edit;

/** The fields that are set, in the order in which they are shown. */
export const fieldsOf = (values: Edit): EditField[] =>
  (['newCategoryIds', 'title', 'state', 'assignee'] as const).filter((field) => values[field] !== undefined);

/** The codes that end a conversation: the only ones of which anything (`isEnd`) can be read back. */
export const endsConversation = (state: string): boolean => state.startsWith('e');

/** Whether Alli gives back all that is written, so that a lost answer can be settled by reading. */
export const isReadable = (values: Edit): boolean =>
  values.assignee === undefined && (values.state === undefined || endsConversation(values.state));
