import { expect, test as base } from '@playwright/test';
import { sandboxDirectory } from '../../server/sandbox/sandbox-directory.ts';
import { conversationOrder } from '../../src/contract/conversation-order.ts';
import { conversationsResponse } from '../../src/contract/conversations-page.ts';
import { endpoints, operations } from '../../src/contract/endpoints.ts';
import { STAGE_KEY } from '../support/stage.ts';
import { everyFilter } from './every-filter.ts';
import { startProxied, type Proxied } from './start-proxied.ts';

/**
 * Prism between gateway and sandbox: it reads each request of the one and each answer of the other by the OpenAPI file,
 * with a validator that shares nothing with the contract's own schemas.
 */

const test = base.extend<{ proxied: Proxied }>({
  // Playwright wants the braces, even with nothing in them.
  proxied: async ({}, use) => {
    const proxied = await startProxied();
    await use(proxied);
    await proxied.close();
  },
});

const list = endpoints.listConversations.path;

test('gateway and sandbox keep the OpenAPI file in all eleven operations', async ({ proxied }) => {
  const { sandbox, prism } = proxied;
  const { calls } = sandbox.control;
  const done = async (method: string, path: string, body?: unknown) => {
    const { status, said } = await ask(proxied, method, path, body);
    expect(status, `${method} ${path}: ${said}`).toBe(200);
    return said;
  };

  for (const order of conversationOrder.options) {
    let cursor: string | null = '';
    while (cursor !== null) {
      const query = new URLSearchParams({ order, variables: 'plan', ...(cursor !== '' && { cursor }) });
      const said = await done('GET', `${list}?${query.toString()}`);
      cursor = conversationsResponse.parse(JSON.parse(said)).cursor;
    }
  }
  await done('GET', `${list}?${everyFilter.toString()}`);

  const { conversation, chat } = longConversation(proxied);
  const message = `${conversation.path}/chats/${encodeURIComponent(chat.id)}`;
  const { agents, categories } = sandboxDirectory();
  const info = { state: 'ea', assignee: agents[0]?.id, categoryIds: [categories[0]?.id], title: 'New' };
  await done('GET', `${conversation.path}?variables=plan,region`);
  await done('GET', `${conversation.path}/chats?pageNo=2`);
  await done('GET', `${conversation.path}/running`);
  await done('POST', `${message}/feedback`, { rating: false, suggestedAnswer: 'So' });
  await done('PUT', `${conversation.path}/title`, { title: 'Newer' });
  await done('PATCH', conversation.path, info);
  await done('POST', `${list}/bulk_update`, { conversationIds: [conversation.id], conversationInfo: info });
  await done('POST', `${conversation.path}/stop`);
  await done('DELETE', message);
  await done('GET', `${endpoints.getDailyCounts.path}?startDate=2026-11-01&endDate=2026-11-23`);

  expect(new Set(calls.all.map(({ operation }) => operation))).toEqual(new Set(operations));
  const { received, violations } = await prism.report();
  expect(violations).toEqual([]);
  expect(received).toHaveLength(calls.all.length);

  await test.step('and Prism would have said so: an answer of a wrong shape', async () => {
    const change = () => ({ isRunning: 'perhaps' });
    sandbox.control.fault({ kind: 'mutate', operation: 'getRunningStatus', change });
    const { status, said } = await ask(proxied, 'GET', `${conversation.path}/running`);
    expect(status).toBe(500);
    expect(said).toContain('isRunning must be boolean');
    expect((await prism.report()).violations).toHaveLength(1);
  });
  await test.step('and a request that the file forbids', async () => {
    const headers = { 'api-key': STAGE_KEY };
    expect((await fetch(`${prism.url}${list}?pageSize=51`, { headers })).status).toBe(422);
    expect((await prism.report()).violations.length).toBeGreaterThan(1);
  });
});

async function ask({ url }: Proxied, method: string, path: string, body?: unknown) {
  const answer = await fetch(url + path, {
    method,
    headers: { 'x-requested-by': 'parley', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, said: await answer.text() };
}

/** A conversation of several pages, with an answer in it that cites. */
function longConversation({ sandbox: { control } }: Proxied) {
  const long = control.conversations().find(({ chatCount }) => chatCount > 100);
  const chat = long && control.chats(long.id).find(({ citations }) => (citations?.length ?? 0) > 0);
  if (long === undefined || chat === undefined) throw new Error('the sandbox lacks what is to be read');
  return { conversation: { id: long.id, path: `${list}/${encodeURIComponent(long.id)}` }, chat };
}
