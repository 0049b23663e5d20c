import { describe, expect, it } from 'vitest';
import { operations } from '../../src/contract/endpoints.ts';
import { ask, askRaw, callPath, textOf } from './ask-sandbox.ts';
import { createSandbox } from './create-sandbox.ts';

const noon = Date.UTC(2026, 10, 23, 12);
const options = { size: 200, now: () => noon + 900_000 };
const LIST = '/webapi/v2/conversations';

/** All conversations with their newest chats. */
function everything({ control }: ReturnType<typeof createSandbox>) {
  return control.conversations().map(({ id }) => control.conversation(id));
}

describe('determinism', () => {
  it('makes the same conversations from the same seed and time, with everything that happened since', () => {
    expect(everything(createSandbox(options))).toEqual(everything(createSandbox(options)));
  });

  it('begins with the same conversations at any time of the hour', () => {
    const early = createSandbox({ ...options, live: false, now: () => noon });
    const late = createSandbox({ ...options, live: false, now: () => noon + 3_599_999 });
    expect(everything(early)).toEqual(everything(late));
  });

  it('makes others from another seed', () => {
    const ids = createSandbox(options)
      .control.conversations()
      .map(({ id }) => id);
    const others = createSandbox({ ...options, seed: 2 })
      .control.conversations()
      .map(({ id }) => id);
    expect(others.filter((id) => ids.includes(id))).toEqual([]);
  });

  it('knows none of the conversations of another seed', async () => {
    const id = createSandbox({ ...options, seed: 2 }).control.conversations()[0]?.id ?? '';
    const answer = await askRaw(createSandbox(options), 'getConversation', {
      params: { conversation_id: id },
    });
    expect(answer.status).toBe(404);
  });
});

describe('refusals', () => {
  const sandbox = createSandbox({ ...options, live: false });
  const id = sandbox.control.conversations()[0]?.id ?? '';
  const one = `${LIST}/${encodeURIComponent(id)}`;

  it.each([
    '/',
    '/webapi/v2/conversation',
    `${LIST}/`,
    `${LIST}/a/b`,
    `${LIST}/%E0%A4%A`,
    '/webapi/v2/conversations/a/chats/',
  ])('does not find %s', async (path) => {
    const answer = await callPath(sandbox, 'GET', path);
    expect(answer.status).toBe(404);
    expect(JSON.parse(textOf(answer))).toEqual({ error: `Not Found: ${path}` });
  });

  it.each([
    ['POST', LIST],
    ['DELETE', one],
    ['GET', `${one}/stop`],
    ['POST', '/webapi/conversation_daily_count'],
    ['OPTIONS', LIST],
  ])('answers %s %s with 405 in HTML', async (method, path) => {
    const answer = await callPath(sandbox, method, path, { body: '{}' });
    expect(answer.status).toBe(405);
    expect(answer.headers['content-type']).toMatch(/^text\/html/);
  });

  it.each([
    'pageSize=0',
    'pageSize=51',
    'pageSize=x',
    'order=NEWEST',
    'activeOnly=yes',
    'startedAt=',
    'nonsense=1',
    'order=x&order=y',
  ])('answers ?%s with the error for parameters', async (search) => {
    const answer = await callPath(sandbox, 'GET', `${LIST}?${search}`);
    expect(answer.status).toBe(400);
    expect(JSON.parse(textOf(answer))).toMatchObject({ type: 'INVALID_PARAMETER', code: 7003 });
  });

  it.each(['', '{', 'title=x'])('answers the body %j with the error seen for it', async (body) => {
    for (const [method, path] of [
      ['PATCH', one],
      ['PUT', `${one}/title`],
      ['POST', `${LIST}/bulk_update`],
      ['GET', '/webapi/conversation_daily_count'],
    ] as const) {
      const answer = await callPath(sandbox, method, path, { body });
      expect(answer.status).toBe(400);
      expect(JSON.parse(textOf(answer))).toEqual({
        result: [],
        errors: 'content must be JSON deserializable!',
      });
    }
  });

  it.each(['[]', '{"title":5}', '{"titel":"x"}', 'null'])(
    'answers the body %j with the error for parameters',
    async (body) => {
      const answer = await callPath(sandbox, 'PUT', `${one}/title`, { body });
      expect(answer.status).toBe(400);
      expect(JSON.parse(textOf(answer))).toMatchObject({ code: 7003 });
    },
  );

  it('does not find unknown conversations and chats, in any operation', async () => {
    const body = { title: 'x' };
    for (const operation of operations) {
      if (['listConversations', 'bulkUpdateConversations', 'getDailyCounts'].includes(operation)) continue;
      const unknown = { conversation_id: 'Q29udmVyc2F0aW9uOg==', chat_id: 'Q2hhdDo=' };
      expect((await askRaw(sandbox, operation, { params: unknown, body })).status).toBe(404);
    }
  });

  it('decodes each segment of the path once', async () => {
    expect((await callPath(sandbox, 'GET', one)).status).toBe(200);
    expect(
      (await callPath(sandbox, 'GET', `${LIST}/${encodeURIComponent(encodeURIComponent(id))}`)).status,
    ).toBe(404);
  });
});

describe('apiKey', () => {
  const sandbox = createSandbox({ ...options, apiKey: 'k-1' });

  it.each([{}, { 'api-key': 'k-2' }, { authorization: 'k-1' }, { authorization: 'Bearer k' }])(
    'refuses %j',
    async (headers) => {
      const answer = await askRaw(sandbox, 'listConversations', { headers });
      expect(answer.status).toBe(401);
      expect(JSON.parse(textOf(answer))).toEqual({
        error: { value: 1013, name: 'INVALID_TOKEN' },
        message: 'INVALID_TOKEN',
      });
    },
  );

  it.each([{ 'api-key': 'k-1' }, { authorization: 'Bearer k-1' }])('accepts %j', async (headers) => {
    expect((await askRaw(sandbox, 'listConversations', { headers })).status).toBe(200);
  });
});

describe('abort', () => {
  it('rejects with the reason of the signal, before and during the call', async () => {
    const slow = createSandbox({ ...options, latencyMs: 60_000 });
    const reason = new Error('enough');
    await expect(ask(slow, 'listConversations', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const abort = new AbortController();
    const pending = ask(slow, 'listConversations', { signal: abort.signal });
    abort.abort(reason);
    await expect(pending).rejects.toBe(reason);
  });
});

describe('control', () => {
  it('records each call, decoded', async () => {
    const sandbox = createSandbox(options);
    const { calls } = sandbox.control;
    await ask(sandbox, 'listConversations', {
      query: { userIds: ['a', 'b'], pageSize: 5, searchTerm: '환불 +&' },
    });
    await askRaw(sandbox, 'setTitle', {
      params: { conversation_id: 'a/b=' },
      body: { title: 'x' },
      headers: { 'api-key': 'k' },
    });
    await callPath(sandbox, 'GET', '/nothing');
    expect(calls.all).toEqual([
      expect.objectContaining({
        operation: 'listConversations',
        method: 'GET',
        path: LIST,
        query: { userIds: ['a', 'b'], pageSize: 5, searchTerm: '환불 +&' },
        body: null,
        at: noon + 900_000,
      }),
      expect.objectContaining({
        operation: 'setTitle',
        params: { conversation_id: 'a/b=' },
        body: { title: 'x' },
        headers: { 'api-key': 'k' },
      }),
      expect.objectContaining({ operation: null, path: '/nothing' }),
    ]);
    expect(calls.of('setTitle').length).toBe(1);
    expect(calls.last('listConversations')?.query['pageSize']).toBe(5);
    calls.clear();
    expect(calls.all).toEqual([]);
  });

  it('adds conversations and chats that come first in the list', async () => {
    const sandbox = createSandbox(options);
    const old = sandbox.control.conversations()[10]?.id ?? '';
    const message = '<img src=x onerror=alert(1)>';
    const chat = sandbox.control.addChat(old, { sender: 'BOT', message, citations: [{ clueId: 'c' }] });
    const first = sandbox.control.addConversation({ title: 'First', memo: 'm', variables: { a: [1] } });
    const second = sandbox.control.addConversation();
    const { conversations } = await ask(sandbox, 'listConversations', {
      query: { variables: ['a'], pageSize: 3 },
    });
    expect(conversations.map(({ id }) => id)).toEqual([second, first, old]);
    expect(conversations[1]).toMatchObject({
      title: 'First',
      memo: 'm',
      variables: { a: [1] },
      chatCount: 1,
      isEnd: false,
    });
    const { chats } = await ask(sandbox, 'getConversation', { params: { conversation_id: old } });
    expect(chats.at(-1)).toMatchObject({ id: chat, sender: 'BOT', message, citations: [{ clueId: 'c' }] });
    expect(() => sandbox.control.addChat('unknown')).toThrow(RangeError);
  });

  it('goes back to the beginning', async () => {
    const sandbox = createSandbox({ ...options, faults: [{ kind: 'drop', times: 1 }] });
    const before = everything(sandbox);
    await expect(ask(sandbox, 'listConversations')).rejects.toThrow();
    await ask(sandbox, 'bulkUpdateConversations', {
      body: { conversationInfo: { title: 'x', state: 'ea' } },
    });
    sandbox.control.addConversation();
    sandbox.control.reset();
    expect(sandbox.control.calls.all).toEqual([]);
    expect(everything(sandbox)).toEqual(before);
    await expect(ask(sandbox, 'listConversations')).rejects.toThrow();
  });
});
