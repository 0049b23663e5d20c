import type { Chat } from '../../contract/chat.ts';
import { CHATS_PER_PAGE } from '../../contract/chats-page.ts';
import type { JournalEntry } from '../../contract/journal.ts';
import { readableValues } from '../../contract/tolerant-array.ts';
import { call } from '../../lib/api-client.ts';
import { HttpError } from '../../lib/api-error.ts';
import { mapInFlight } from '../../lib/map-in-flight.ts';
import { readPatiently } from '../../lib/read-patiently.ts';
import { senderKind } from '../../lib/sender-kind.ts';

/** Conversations read at once (FACTS of the API). */
const READS_IN_FLIGHT = 4;

/** A line of the file for those who maintain the knowledge base. */
export type BetterAnswer = {
  question: string | null;
  /** What was answered; null if Alli does not have the message any more. */
  answer: string | null;
  betterAnswer: string;
  reasons: readonly string[];
  citations: {
    title: string | null;
    url: string | null;
    pageNo: number | null;
    knowledgeBaseId: string | null;
  }[];
  conversationId: string;
  chatId: string | null;
  /** Who gave it and when (ISO 8601, UTC). */
  by: string;
  at: string;
  /** False if no answer told whether Alli took it. */
  sure: boolean;
};

/** `lost`: lines without the message, which was deleted or cannot be read any more. */
export type BetterAnswers = { lines: BetterAnswer[]; lost: number };

/**
 * Puts what was asked and answered, as Alli has it now, beside each suggested answer.
 * @param textOf the words of a message
 * @param onProgress told how many lines are there
 * @throws as `call` does; the signal's reason
 */
export async function readBetterAnswers(
  entries: readonly JournalEntry[],
  textOf: (chat: Chat) => string,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<BetterAnswers> {
  const given = entries.filter(({ outcome, wrote }) => outcome !== 'failed' && wrote.suggestedAnswer);
  const byConversation = new Map<string, JournalEntry[]>();
  for (const entry of given)
    for (const id of entry.conversationIds)
      byConversation.set(id, [...(byConversation.get(id) ?? []), entry]);
  let count = 0;
  const read = await mapInFlight([...byConversation], READS_IN_FLIGHT, async ([conversationId, some]) => {
    const chats = await readChats(conversationId, signal);
    count += some.length;
    onProgress(count);
    return some.map((entry) => [entry.id, toLine(entry, conversationId, chats, textOf)] as const);
  });
  // In the order of the journal, not of the conversations.
  const byEntry = new Map(read.flat());
  const lines = given.flatMap(({ id }) => byEntry.get(id) ?? []);
  return { lines, lost: lines.filter(({ answer }) => answer === null).length };
}

function toLine(
  { at, chatId, outcome, person, wrote }: JournalEntry,
  conversationId: string,
  chats: readonly Chat[],
  textOf: (chat: Chat) => string,
): BetterAnswer {
  const place = chats.findIndex(({ id }) => id === chatId);
  const answer = chats[place];
  const question = chats.slice(0, Math.max(place, 0)).findLast(({ sender }) => senderKind(sender) === 'user');
  return {
    question: question === undefined ? null : textOf(question),
    answer: answer === undefined ? null : textOf(answer),
    betterAnswer: wrote.suggestedAnswer ?? '',
    reasons: wrote.feedbackSelection ?? [],
    citations: (answer?.citations ?? []).map(({ title, url, pageNo, knowledgeBaseId }) => ({
      title: title ?? null,
      url: url ?? null,
      pageNo: pageNo ?? null,
      knowledgeBaseId: knowledgeBaseId ?? null,
    })),
    conversationId,
    chatId,
    by: person.name ?? person.id,
    at: new Date(at).toISOString(),
    sure: outcome === 'ok',
  };
}

/** All messages of a conversation, oldest first; none of one that Alli does not have any more. */
async function readChats(conversationId: string, signal: AbortSignal): Promise<Chat[]> {
  const path = { conversation_id: conversationId };
  const chats: Chat[] = [];
  for (let pageNo = 1; ; pageNo++) {
    try {
      const page = await readPatiently(
        () => call('listChats', { path, query: { pageNo }, signal, background: true }),
        signal,
      );
      chats.push(...readableValues(page.chats));
      if (pageNo * CHATS_PER_PAGE >= page.totalCount || page.chats.length === 0) return chats;
    } catch (error) {
      if (error instanceof HttpError && error.status === 404) return chats;
      throw error;
    }
  }
}
