import { expect, it } from 'vitest';
import { operations, type Operation } from '../../src/contract/endpoints.ts';
import { ask } from './ask-sandbox.ts';
import { createSandbox } from './create-sandbox.ts';

/** `ask` reads every answer by the exact schema of its operation, and throws if it does not fit. */
it.each([
  ['names', 'agentRating', 0],
  ['ids', 'rating', 20],
] as const)(
  'answers all operations by the contract (%s, %s, %i chats a row)',
  async (categoriesAs, feedbackSets, rowChats) => {
    let clock = Date.UTC(2026, 10, 23, 6, 2);
    const sandbox = createSandbox({ size: 120, now: () => clock, categoriesAs, feedbackSets, rowChats });
    const used = new Set<Operation>();
    const call: typeof ask = (on, operation, question) => {
      used.add(operation);
      return ask(on, operation, question);
    };

    for (let cursor: string | null | undefined; cursor !== null; clock += 30_000) {
      const page = await call(sandbox, 'listConversations', {
        query: { cursor, variables: ['orders', 'plan'] },
      });
      cursor = page.cursor;
      for (const { id, chatCount } of page.conversations) {
        const params = { conversation_id: id };
        await call(sandbox, 'getConversation', { params });
        await call(sandbox, 'getRunningStatus', { params });
        const { chats } = await call(sandbox, 'listChats', {
          params,
          query: { pageNo: 1 + Math.floor(chatCount / 200) },
        });
        const [chat] = chats;
        if (chat === undefined) continue;
        const body = {
          rating: chatCount % 2 === 0,
          feedbackSelection: ['not_relevant'],
          suggestedAnswer: 'x',
        };
        await call(sandbox, 'postFeedback', { params: { ...params, chat_id: chat.id }, body });
        if (chatCount % 5 === 0)
          await call(sandbox, 'deleteChat', { params: { ...params, chat_id: chat.id } });
        if (chatCount % 3 === 0) await call(sandbox, 'updateConversation', { params, body: { state: 'wa' } });
        if (chatCount % 4 === 0) await call(sandbox, 'setTitle', { params, body: { title: 'New' } });
        await call(sandbox, 'stopConversation', { params });
        await call(sandbox, 'bulkUpdateConversations', {
          body: { conversationIds: [id], conversationInfo: { assignee: 'x' } },
        });
        await call(sandbox, 'getConversation', { params, query: { variables: ['plan'] } });
      }
    }
    await call(sandbox, 'getDailyCounts', { body: { startDate: '2026-05-01', endDate: '2026-11-23' } });
    expect(used).toEqual(new Set(operations));
  },
);
