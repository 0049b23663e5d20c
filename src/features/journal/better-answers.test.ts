import { afterEach, expect, test, vi } from 'vitest';
import type { JournalEntry } from '../../contract/journal.ts';
import { readBetterAnswers } from './better-answers.ts';

const chat = (id: string, sender: string, citations: object[] | null = null) => ({
  id,
  sender,
  message: `words of ${id}`,
  timestamp: 1_795_000_000_000,
  citations,
  rating: null,
  agentRating: null,
});
const conversations: Record<string, object[]> = {
  one: [
    chat('q1', 'USER'),
    chat('a1', 'BOT', [{ clueId: 'k', title: 'Refunds', pageNo: 4 }]),
    chat('q2', 'user'),
    chat('note', 'AGENT'),
    chat('a2', 'BOT'),
  ],
};
vi.stubGlobal('fetch', (path: string) => {
  const chats = conversations[decodeURIComponent(path.split('/')[4] ?? '')];
  return Promise.resolve(
    new Response(JSON.stringify({ chats, pageNo: 1, totalCount: chats?.length }), {
      status: chats === undefined ? 404 : 200,
      headers: { 'X-Request-Id': 'r' },
    }),
  );
});
afterEach(() => vi.clearAllMocks());

const entry = (id: string, conversationId: string, chatId: string, more: Partial<JournalEntry> = {}) =>
  ({
    id,
    at: Date.UTC(2026, 10, 23),
    person: { id: 'ana@example.com', name: 'Ana' },
    operation: 'postFeedback',
    conversationIds: [conversationId],
    conversationCount: 1,
    chatId,
    target: null,
    wrote: { rating: false, feedbackSelection: ['inaccurate'], suggestedAnswer: `better ${id}` },
    outcome: 'ok',
    status: 200,
    requestId: id,
    ...more,
  }) satisfies JournalEntry;

const read = (entries: JournalEntry[]) =>
  readBetterAnswers(
    entries,
    ({ message }) => message,
    new AbortController().signal,
    () => undefined,
  );

test('question, answer, better answer and citations, in the order of the journal', async () => {
  const { lines, lost } = await read([entry('3', 'one', 'a2'), entry('2', 'one', 'a1')]);
  expect(lost).toBe(0);
  expect(lines.map(({ question, answer, betterAnswer }) => [question, answer, betterAnswer])).toEqual([
    ['words of q2', 'words of a2', 'better 3'],
    ['words of q1', 'words of a1', 'better 2'],
  ]);
  expect(lines[1]).toMatchObject({
    citations: [{ title: 'Refunds', url: null, pageNo: 4, knowledgeBaseId: null }],
    reasons: ['inaccurate'],
    by: 'Ana',
    at: '2026-11-23T00:00:00.000Z',
    sure: true,
  });
});

test('what is gone at Alli is a line without it, and counted; what surely failed is none', async () => {
  const { lines, lost } = await read([
    entry('4', 'one', 'deleted'),
    entry('3', 'gone', 'a1', { outcome: 'unknown' }),
    entry('2', 'one', 'a1', { outcome: 'failed' }),
  ]);
  expect(lines.map(({ answer, question, sure }) => [question, answer, sure])).toEqual([
    [null, null, true],
    [null, null, false],
  ]);
  expect(lost).toBe(2);
});
