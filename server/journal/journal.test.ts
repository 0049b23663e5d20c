import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  JOURNAL_PATHS,
  journalPage,
  knownAnswer,
  knownConversations,
  newestEntry,
} from '../../src/contract/journal.ts';
import type { Person, Role } from '../../src/contract/person.ts';
import { problem } from '../../src/contract/problem.ts';
import { savedViews } from '../../src/contract/saved-view.ts';
import { UpstreamError, type Upstream } from '../gateway/upstream.ts';
import {
  emptyAnswer,
  jsonAnswer,
  ownJsonRequest,
  ownRequest,
  recordingGateway,
} from '../testing/recording-gateway.ts';
import { createJournal, type Journal } from './create-journal.ts';
import { openPglite } from './open-pglite.ts';
import type { Sql } from './sql.ts';

const someone = (id: string, role: Role = 'admin'): Person => ({
  id,
  email: id,
  name: id.toUpperCase(),
  role,
});
const jiwon = someone('jiwon@example.com');
const minji = someone('minji@example.com');
const PATH = '/webapi/v2/conversations/Q29udjox';

let sql: Sql;
let journal: Journal;
let isBroken = false;
const logged: string[] = [];

// Opening is what takes long, so all share one.
beforeAll(async () => {
  sql = await openPglite(null);
  const query: Sql['query'] = (text, values) =>
    isBroken ? Promise.reject(new Error('no database')) : sql.query(text, values);
  journal = createJournal({
    open: () => Promise.resolve({ ...sql, query }),
    days: 365,
    onFailure: 'stop',
    log: ({ level, message }) => logged.push(`${level}: ${message}`),
  });
  await journal.sql();
});
beforeEach(async () => {
  isBroken = false;
  logged.length = 0;
  await sql.run('TRUNCATE parley_entries, parley_touched, parley_views');
});
afterAll(() => journal.close());

/** A gateway as one person sees it. */
function gatewayOf(
  person: Person,
  upstream: Upstream = emptyAnswer,
  onFailure: Journal['onFailure'] = 'stop',
) {
  const stop = new AbortController();
  const recorded = recordingGateway({
    upstream,
    journal: { ...journal, onFailure },
    signIn: {
      identify: () =>
        Promise.resolve({ session: { auth: 'proxy', person, endsAt: null, canSignOut: false }, cookies: [] }),
    },
    stopSignal: stop.signal,
  });
  const patch = (body: object, headers: Record<string, string> = {}) => send('PATCH', PATH, body, headers);
  const send = (method: string, path: string, body: object, headers: Record<string, string> = {}) => {
    const request = ownJsonRequest(method, path, body);
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    return recorded.gateway(request);
  };
  const get = async (path: string) => (await recorded.gateway(ownRequest(path))).json() as Promise<unknown>;
  return { ...recorded, patch, send, get, stop };
}

const entriesOf = async (at: { get: (path: string) => Promise<unknown> }) =>
  journalPage.parse(await at.get('/api/journal/entries')).entries;

describe('a write', () => {
  test('is there, as unknown, when Alli is asked, and has its outcome when the browser is answered', async () => {
    const seen: unknown[] = [];
    const here = gatewayOf(jiwon, async () => {
      seen.push(...(await entriesOf(here)));
      return jsonAnswer({});
    });
    const response = await here.patch({ state: 'wa', title: null });
    expect(seen).toMatchObject([{ outcome: 'unknown', wrote: { state: 'wa' } }]);
    expect(await entriesOf(here)).toEqual([
      expect.objectContaining({
        person: { id: jiwon.id, name: jiwon.name },
        operation: 'updateConversation',
        conversationIds: ['Q29udjox'],
        wrote: { state: 'wa' },
        outcome: 'ok',
        status: 200,
        requestId: response.headers.get('x-request-id'),
      }),
    ]);
  });

  test.each<[string, Upstream, string, number | null]>([
    ['refused by Alli', () => Promise.resolve(jsonAnswer({}, 400)), 'failed', 400],
    ['for later', () => Promise.resolve(jsonAnswer({}, 429)), 'failed', 429],
    ['broken by Alli', () => Promise.resolve(jsonAnswer({}, 500)), 'unknown', 500],
    ['never sent', () => Promise.reject(new UpstreamError('refused', 'ECONNREFUSED')), 'failed', null],
    ['without an answer', () => Promise.reject(new UpstreamError('timeout', 'late')), 'unknown', null],
    ['lost in a bug', () => Promise.reject(new Error('bug')), 'unknown', null],
  ])('%s', async (_, upstream, outcome, status) => {
    const here = gatewayOf(jiwon, upstream);
    await here.patch({ state: 'wa' });
    expect(await entriesOf(here)).toMatchObject([{ outcome, status }]);
  });

  test('of each kind says what it wanted', async () => {
    const here = gatewayOf(jiwon);
    const send = (method: string, path: string, body?: object) =>
      here.gateway(body === undefined ? ownRequest(path, { method }) : ownJsonRequest(method, path, body));
    await send('PUT', `${PATH}/title`, { title: 'New' });
    await send('POST', `${PATH}/stop`);
    await send('DELETE', `${PATH}/chats/Q2hhdDox`);
    await send('POST', `${PATH}/chats/Q2hhdDox/feedback`, {
      rating: false,
      feedbackSelection: ['inaccurate'],
      suggestedAnswer: 'Better',
    });
    await send('POST', `${PATH}/chats/Q2hhdDox/feedback`, { rating: null });
    await send('POST', '/webapi/v2/conversations/bulk_update', {
      conversationIds: ['a', 'b'],
      conversationInfo: { assignee: 'x', categoryIds: [] },
    });
    await send('POST', '/webapi/v2/conversations/bulk_update', {
      llmAppIds: ['app'],
      userIds: [],
      conversationInfo: { state: 'ea' },
    });
    const chat = { conversationIds: ['Q29udjox'], chatId: 'Q2hhdDox' };
    expect((await entriesOf(here)).reverse()).toMatchObject([
      { operation: 'setTitle', wrote: { title: 'New' } },
      { operation: 'stopConversation', wrote: {} },
      { operation: 'deleteChat', ...chat, wrote: {} },
      {
        operation: 'postFeedback',
        ...chat,
        wrote: { rating: false, feedbackSelection: ['inaccurate'], suggestedAnswer: 'Better' },
      },
      { operation: 'postFeedback', wrote: { rating: null } },
      { conversationIds: ['a', 'b'], target: null, wrote: { assignee: 'x', categoryIds: [] } },
      { conversationIds: [], target: { llmAppIds: ['app'], userIds: [] }, wrote: { state: 'ea' } },
    ]);
  });

  test('that the gateway refuses is no write, and reading is none', async () => {
    const here = gatewayOf(jiwon);
    await here.patch({ state: 'nonsense' });
    await here.gateway(ownRequest(PATH));
    expect(await entriesOf(here)).toEqual([]);
  });

  test('of somebody who has not seen a colleague’s is not sent', async () => {
    const here = gatewayOf(jiwon);
    const there = gatewayOf(minji);
    await there.patch({ state: 'ea' });
    const refused = await here.patch({ state: 'wa' }, { 'X-Seen-Entry': '0' });
    expect(refused.status).toBe(409);
    expect(problem.parse(await refused.json()).code).toBe('changed-since');
    expect(here.calls).toEqual([]);
    const [last] = await entriesOf(here);
    expect((await here.patch({ state: 'wa' }, { 'X-Seen-Entry': last?.id ?? '' })).status).toBe(200);
    expect((await here.patch({ state: 'wa' }, { 'X-Seen-Entry': 'x' })).status).toBe(400);
  });

  test('of many conversations names those that a colleague has changed since it began', async () => {
    const here = gatewayOf(jiwon);
    const there = gatewayOf(minji);
    const began = newestEntry.parse(await here.get(JOURNAL_PATHS.newest));
    await there.patch({ state: 'ea' });
    const [last] = await entriesOf(here);
    const bulk = { conversationIds: ['a', 'Q29udjox'], conversationInfo: { state: 'wa' } };
    const send = (seen: string) =>
      here.send('POST', '/webapi/v2/conversations/bulk_update', bulk, { 'X-Seen-Entry': seen });
    const refused = problem.parse(await (await send(began.entryId)).json());
    expect(refused).toMatchObject({
      code: 'changed-since',
      changes: [{ conversationId: 'Q29udjox', entryId: last?.id, at: last?.at, person: last?.person }],
    });
    expect(here.calls).toEqual([]);
    expect((await send(last?.id ?? '')).status).toBe(200);
  });
});

describe('while the journal cannot be written', () => {
  test('writes stop, reads go on, and the log says so', async () => {
    const here = gatewayOf(jiwon);
    isBroken = true;
    const refused = await here.patch({ state: 'wa' });
    expect(refused.status).toBe(503);
    expect(problem.parse(await refused.json()).code).toBe('journal-unavailable');
    expect(here.calls).toEqual([]);
    expect((await here.gateway(ownRequest(PATH))).status).toBe(200);
    expect(logged).toContain('error: the journal cannot be written: writes stop');
  });

  test('writes go on if that is wanted', async () => {
    const here = gatewayOf(jiwon, emptyAnswer, 'alarm');
    isBroken = true;
    expect((await here.patch({ state: 'wa' })).status).toBe(200);
    expect(here.calls).toHaveLength(1);
  });

  test('an outcome that could not be written down is, as soon as it can', async () => {
    const here = gatewayOf(jiwon, () => {
      isBroken = true;
      return Promise.resolve(jsonAnswer({}));
    });
    expect((await here.patch({ state: 'wa' })).status).toBe(200);
    isBroken = false;
    expect(await entriesOf(here)).toMatchObject([{ outcome: 'unknown' }]);
    await expect.poll(async () => (await entriesOf(here))[0]?.outcome).toBe('ok');
  });
});

describe('reading', () => {
  test('the whole journal is for administrators, one conversation for everybody', async () => {
    const agent = gatewayOf(someone('kim@example.com', 'agent'));
    await agent.patch({ assignee: 'kim@example.com' });
    expect(await agent.get('/api/journal/entries')).toMatchObject({ code: 'not-allowed' });
    expect(await agent.get('/api/journal/people')).toMatchObject({ code: 'not-allowed' });
    const { entries } = journalPage.parse(await agent.get('/api/journal/entries?conversationId=Q29udjox'));
    expect(entries).toHaveLength(1);
    const { known } = knownAnswer.parse(await agent.get('/api/journal/known?id=Q29udjox&id=other'));
    expect(known).toMatchObject({ Q29udjox: { assignee: { value: 'kim@example.com', sure: true } } });
    const mine = knownConversations.parse(
      await agent.get('/api/journal/conversations?assignee=kim@example.com'),
    );
    expect(mine).toEqual({ conversationIds: ['Q29udjox'], cursor: null });
    const others = knownConversations.parse(
      await gatewayOf(minji).get('/api/journal/conversations?assignee=minji@example.com'),
    );
    expect(others.conversationIds).toEqual([]);
  });

  test.each(['?cursor=x', '?limit=0', '?limit=501', '?operation=listChats', '?from=a', '?nonsense=1'])(
    'entries%s is refused',
    async (query) => {
      expect(await gatewayOf(jiwon).get(`/api/journal/entries${query}`)).toMatchObject({ code: 'bad-query' });
    },
  );

  test('what ends is streamed to everybody, until the server stops', async () => {
    const here = gatewayOf(jiwon);
    const there = gatewayOf(minji);
    const response = await there.gateway(ownRequest('/api/journal/events'));
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    let text = '';
    const reading = (async () => {
      const decoder = new TextDecoder();
      for await (const bytes of response.body ?? []) text += decoder.decode(bytes, { stream: true });
    })();
    await expect.poll(() => text).toContain('event: ready');
    await here.patch({ state: 'wa' });
    await expect.poll(() => text).toContain('"operation":"updateConversation"');
    expect(text).toContain('"conversationIds":["Q29udjox"]');
    there.stop.abort();
    await reading;
  });
});

test('views are kept, changed and removed', async () => {
  const here = gatewayOf(jiwon);
  const body = { name: 'Open', query: '?activeOnly=true', pinned: false, order: 0, shared: true };
  const put = (id: string, what: object, at = here) =>
    at.gateway(ownJsonRequest('PUT', `/api/views/${id}`, what));
  expect((await put('v1', body)).status).toBe(200);
  expect((await put('v2', { ...body, shared: false })).status).toBe(200);
  expect((await put('v3', { ...body, name: '' })).status).toBe(400);
  expect((await put('a.b', body)).status).toBe(400);
  const viewer = gatewayOf(someone('viewer@example.com', 'viewer'));
  expect((await put('v4', body, viewer)).status).toBe(403);
  expect((await put('v4', { ...body, shared: false }, viewer)).status).toBe(200);
  const seen = savedViews.parse(await viewer.get('/api/views')).views.map(({ id }) => id);
  expect(seen).toEqual(['v1', 'v4']);
  const remove = (at: typeof here) => at.gateway(ownRequest('/api/views/v1', { method: 'DELETE' }));
  expect((await remove(viewer)).status).toBe(403);
  expect((await remove(here)).status).toBe(204);
});

test('without a journal there is nothing of it', async () => {
  const { gateway } = recordingGateway();
  for (const path of ['/api/journal/entries', '/api/journal/events', '/api/views'])
    expect((await gateway(ownRequest(path))).status).toBe(404);
});
