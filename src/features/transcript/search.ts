import { patchSearch, readSearch, text, type SearchValues } from '../../lib/search-schema.ts';

/** The URL of a conversation: which message to scroll to and mark. */
export const transcriptSearch = { chat: text() };
export type TranscriptSearch = SearchValues<typeof transcriptSearch>;

export const readTranscriptSearch = (search: URLSearchParams): TranscriptSearch =>
  readSearch(transcriptSearch, search);

export const patchTranscriptSearch = (
  search: URLSearchParams,
  patch: Partial<TranscriptSearch>,
): URLSearchParams => patchSearch(transcriptSearch, search, patch);

/** The path of a conversation, and of one of its messages. */
export function conversationPath(conversationId: string, chatId?: string): string {
  const path = `/conversations/${encodeURIComponent(conversationId)}`;
  return chatId === undefined ? path : `${path}?${new URLSearchParams({ chat: chatId }).toString()}`;
}
