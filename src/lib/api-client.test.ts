import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { call, getGatewayInfo } from './api-client.ts';
import { ContractError, HttpError, NetworkError } from './api-error.ts';
import { shouldRetryRead } from './retry-read.ts';

const fetched = vi.fn<typeof fetch>();
beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

const json = (value: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(value), { headers: { 'X-Request-Id': 'r1' }, ...init });
const answer = (response: Response) => fetched.mockImplementation(() => Promise.resolve(response));
const sent = () => {
  const [url, init] = fetched.mock.calls[0] ?? [];
  if (typeof url !== 'string' || init === undefined) throw new Error('nothing was sent');
  return { url, ...init, headers: new Headers(init.headers) };
};
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => new Error('it did not fail'),
    (error: unknown) => error,
  );

const id = 'Q29u+/dg==';
const page = { conversations: [], cursor: null };
const running = () => call('getRunningStatus', { path: { conversation_id: id } });

test('a connection that says nothing is given up in the end, and is not tried again', async () => {
  vi.useFakeTimers();
  fetched.mockImplementation(
    (_, init) =>
      new Promise((__, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      }),
  );
  const failed = failure(running());
  await vi.advanceTimersByTimeAsync(70_000);
  expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  const error = await failed;
  expect(error).toBeInstanceOf(NetworkError);
  expect(shouldRetryRead(0, error)).toBe(false);
  expect(shouldRetryRead(0, new NetworkError('listConversations', new TypeError('broken')))).toBe(true);
});

describe('what is sent', () => {
  test('query values are encoded, in the order of the contract', async () => {
    answer(json(page));
    await call('listConversations', {
      query: { cursor: 'a+b/=', searchTerm: 'a & b', userIds: ['x', 'y'], startedAt: 5, llmAppId: null },
    });
    expect(sent().url).toBe(
      '/webapi/v2/conversations?userIds=x&userIds=y&startedAt=5&searchTerm=a+%26+b&cursor=a%2Bb%2F%3D',
    );
  });

  test('ids are encoded, whatever they hold, and no query leaves no question mark', async () => {
    answer(json({}));
    await call('deleteChat', { path: { conversation_id: id, chat_id: '$&/../?#' } });
    expect(sent().url).toBe('/webapi/v2/conversations/Q29u%2B%2Fdg%3D%3D/chats/%24%26%2F..%2F%3F%23');
    expect(sent().method).toBe('DELETE');
  });

  test('every call carries the header that no other site can set, and follows no redirect', async () => {
    answer(json({ isRunning: true }));
    await running();
    expect(sent().headers.get('X-Requested-By')).toBe('parley');
    expect(sent().headers.has('Content-Type')).toBe(false);
    expect(sent().redirect).toBe('error');
    expect(sent().body).toBeUndefined();
  });

  test('work in the background says so, and what a person waits for says nothing', async () => {
    fetched.mockImplementation(() => Promise.resolve(json(page)));
    await call('listConversations', { background: true });
    await call('listConversations', {});
    const priorities = fetched.mock.calls.map(([, init]) => new Headers(init?.headers).get('Priority'));
    expect(priorities).toEqual(['u=6', null]);
  });

  test('for a minute after a write, reads ask for an answer that begins now', async () => {
    vi.useFakeTimers({ now: 0 });
    const isFresh = async () => {
      fetched.mockClear();
      await running();
      return sent().headers.get('Cache-Control') === 'no-cache';
    };
    fetched.mockImplementation(() => Promise.resolve(json({ isRunning: true })));
    vi.advanceTimersByTime(120_000);
    const seen = [await isFresh()];
    fetched.mockRejectedValueOnce(new TypeError('the answer was lost'));
    await failure(call('stopConversation', { path: { conversation_id: id } }));
    seen.push(await isFresh());
    vi.advanceTimersByTime(60_000);
    seen.push(await isFresh());
    vi.useRealTimers();
    expect(seen).toEqual([false, true, false]);
  });

  test('a body travels as JSON', async () => {
    answer(json({}));
    await call('bulkUpdateConversations', {
      body: { conversationIds: [id], conversationInfo: { state: 'ea', assignee: null } },
    });
    expect(sent()).toMatchObject({
      method: 'POST',
      body: `{"conversationIds":["${id}"],"conversationInfo":{"state":"ea","assignee":null}}`,
    });
    expect(sent().headers.get('Content-Type')).toBe('application/json');
  });

  test('the body of the daily counts travels in the query, without what is not given', async () => {
    answer(json({ result: {} }));
    await call('getDailyCounts', { body: { startDate: '2026-11-01', endDate: undefined } });
    expect(sent().url).toBe('/webapi/conversation_daily_count?startDate=2026-11-01');
    expect(sent()).toMatchObject({ method: 'GET' });
    expect(sent().body).toBeUndefined();
    expect(sent().headers.has('Content-Type')).toBe(false);
  });

  test('the gateway is asked about itself under its own path', async () => {
    const directory = { apps: [], categories: [], agents: [], states: {} };
    answer(json({ mode: 'sandbox', version: '1', directory, journal: true }));
    await expect(getGatewayInfo(new AbortController().signal)).resolves.toMatchObject({ mode: 'sandbox' });
    expect(sent().url).toBe('/api/info');
  });
});

describe('an answer', () => {
  test.each([
    ['bare', { isRunning: true }],
    ['inside result', { result: { isRunning: true }, errors: null }],
  ])('%s is read', async (_, body) => {
    answer(json(body));
    await expect(running()).resolves.toEqual({ isRunning: true });
  });

  test('a wrapper that belongs to the documented shape stays', async () => {
    const counts = { result: { dailyTotalCount: [{ date: '2026-11-01', activeCount: 3 }] }, errors: null };
    answer(json(counts));
    await expect(call('getDailyCounts', { body: {} })).resolves.toEqual(counts);
  });

  test.each([
    ['empty', '', undefined],
    ['text', 'OK', 'OK'],
    ['JSON', '{"a":1}', { a: 1 }],
  ])('without a documented body may be %s', async (_, body, value) => {
    answer(new Response(body));
    await expect(call('stopConversation', { path: { conversation_id: id } })).resolves.toEqual(value);
  });

  test('one bad row does not take the others with it', async () => {
    answer(json({ conversations: [{ id: 'bad' }], cursor: 'next' }));
    const { conversations, cursor } = await call('listConversations', {});
    expect(conversations).toMatchObject([{ readable: false, id: 'bad' }]);
    expect(cursor).toBe('next');
  });

  test.each([
    ['is empty', '', /^answer: /],
    ['is no JSON', '<html>', /^answer: /],
    ['has another type inside', '{"isRunning":"yes"}', /^isRunning: .*boolean/],
    ['has another type in the wrapper', '{"result":{"isRunning":"yes"}}', /^isRunning: /],
    ['has an empty wrapper', '{"result":null}', /^isRunning: /],
  ])('that %s breaks the contract', async (_, body, problem) => {
    answer(new Response(body, { headers: { 'X-Request-Id': 'r1' } }));
    const error = await failure(running());
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ call: 'getRunningStatus', raw: body, requestId: 'r1' });
    expect(error).toHaveProperty('problem', expect.stringMatching(problem));
  });

  test('what is kept of a broken answer has an end', async () => {
    answer(new Response('x'.repeat(50_000)));
    expect(await failure(running())).toHaveProperty('raw.length', 20_000);
  });
});

describe('a refusal', () => {
  test('of Alli keeps status, code, sentence, pause and request id', async () => {
    const headers = { 'X-Request-Id': 'r1', 'Retry-After': '3' };
    answer(json({ type: 'x', code: 7000, message: 'slow down' }, { status: 429, headers }));
    const error = await failure(running());
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({
      call: 'getRunningStatus',
      status: 429,
      speaker: 'alli',
      code: '7000',
      said: 'slow down',
      retryAfterMs: 3000,
      requestId: 'r1',
    });
  });

  const problem = {
    type: 'x',
    title: 't',
    status: 400,
    detail: 'No target.',
    code: 'no-target',
    requestId: 'r1',
  };
  const problemHeaders = { 'X-Request-Id': 'r1', 'Content-Type': 'application/problem+json; charset=utf-8' };
  test('of the gateway is told by its kind of content', async () => {
    answer(json(problem, { status: 400, headers: problemHeaders }));
    expect(await failure(running())).toMatchObject({
      speaker: 'gateway',
      code: 'no-target',
      said: 'No target.',
    });
  });
  test('that only looks like one of the gateway is Alli’s', async () => {
    answer(json(problem, { status: 400 }));
    expect(await failure(running())).toMatchObject({ speaker: 'alli' });
  });
  test('of the gateway that cannot be read is still a refusal', async () => {
    answer(new Response('oops', { status: 500, headers: problemHeaders }));
    expect(await failure(running())).toMatchObject({ status: 500, said: 'oops' });
  });
  test('of something in between has no request id', async () => {
    answer(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(await failure(running())).toMatchObject({
      status: 502,
      speaker: 'unknown',
      said: 'Bad gateway',
      requestId: null,
    });
  });
});

describe('no answer', () => {
  const cause = new TypeError('failed to fetch');
  test('is a network error with its cause', async () => {
    fetched.mockRejectedValue(cause);
    const error = await failure(running());
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ call: 'getRunningStatus', cause });
  });

  test('nor the whole of one is a network error too', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(cause) });
    answer(new Response(body));
    expect(await failure(running())).toBeInstanceOf(NetworkError);
  });

  test('since it was cancelled throws the reason, also where the connection broke at that moment', async () => {
    const abort = new AbortController();
    const reason = new Error('not wanted any more');
    fetched.mockImplementation((_, init) => {
      expect(init?.signal?.aborted).toBe(false);
      abort.abort(reason);
      expect(init?.signal?.reason).toBe(reason);
      return Promise.reject(cause);
    });
    const path = { conversation_id: id };
    expect(await failure(call('getRunningStatus', { path, signal: abort.signal }))).toBe(reason);
  });

  test('is asked for once: who calls decides whether that is safe', async () => {
    answer(new Response('', { status: 503 }));
    await failure(running());
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
