import * as z from 'zod/mini';

/** What the page of a conversation is told of the list it was opened from, in the state of the history's entry. */
const listState = z.object({ list: z.string(), entry: z.string() });
export type ListState = z.infer<typeof listState>;

/** The list that a page was opened from; null if it was opened otherwise. The state of the history is not ours alone. */
export function readListState(state: unknown): ListState | null {
  const parsed = listState.safeParse(state);
  return parsed.success ? parsed.data : null;
}

/** The address of a conversation's page. */
export const conversationPath = (id: string): string => `/conversations/${encodeURIComponent(id)}`;
