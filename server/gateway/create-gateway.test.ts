import { describe, expect, test } from 'vitest';
import { problem } from '../../src/contract/problem.ts';
import {
  jsonAnswer,
  ownJsonRequest,
  ownRequest,
  PLANTED_KEY,
  recordingGateway,
} from '../testing/recording-gateway.ts';
import { Refusal } from './refusal.ts';
import { UpstreamError, type UpstreamFailure } from './upstream.ts';

const base = '/webapi/v2/conversations';

async function refusalOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const body = problem.parse(await response.json());
  expect(body.status).toBe(response.status);
  expect(body.requestId).toBe(response.headers.get('x-request-id'));
  return body;
}

describe('what reaches Alli', () => {
  test.each<[string, Request, string, string | null]>([
    ['list', ownRequest(base), `GET ${base}`, null],
    [
      'list with everything',
      ownRequest(
        `${base}?order=FIRST_CHAT_TIME_ASC&userIds=b&userIds=a%26c&llmAppId=TExN%3D&startedAt=1.5&endAt=-2` +
          '&searchTerm=%EA%B9%80+%2F%3D&cursor=c%3D%3D&variables=x&pageSize=7&activeOnly=true&backgroundRunning=false',
      ),
      `GET ${base}?userIds=b&userIds=a%26c&llmAppId=TExN%3D&startedAt=1.5&endAt=-2&searchTerm=%EA%B9%80+%2F%3D` +
        '&cursor=c%3D%3D&variables=x&pageSize=7&activeOnly=true&backgroundRunning=false&order=FIRST_CHAT_TIME_ASC',
      null,
    ],
    ['one', ownRequest(`${base}/a=?variables=x,y`), `GET ${base}/a%3D?variables=x%2Cy`, null],
    ['chats', ownRequest(`${base}/a%2Fb/chats?pageNo=3`), `GET ${base}/a%2Fb/chats?pageNo=3`, null],
    ['running', ownRequest(`${base}/a/running`), `GET ${base}/a/running`, null],
    ['stop', ownRequest(`${base}/a/stop`, { method: 'POST' }), `POST ${base}/a/stop`, null],
    ['delete', ownRequest(`${base}/a/chats/b`, { method: 'DELETE' }), `DELETE ${base}/a/chats/b`, null],
    [
      'update',
      ownJsonRequest('PATCH', `${base}/a`, { title: 'é', state: 'ea', assignee: null }),
      `PATCH ${base}/a`,
      '{"state":"ea","assignee":null,"title":"é"}',
    ],
    [
      'title',
      ownJsonRequest('PUT', `${base}/a/title`, { title: 'x' }),
      `PUT ${base}/a/title`,
      '{"title":"x"}',
    ],
    [
      'feedback',
      ownJsonRequest('POST', `${base}/a/chats/b/feedback`, {
        feedbackSelection: ['inaccurate'],
        rating: false,
      }),
      `POST ${base}/a/chats/b/feedback`,
      '{"rating":false,"feedbackSelection":["inaccurate"]}',
    ],
    [
      'bulk update',
      ownJsonRequest('POST', `${base}/bulk_update`, {
        conversationIds: ['a'],
        conversationInfo: { state: 'ea' },
      }),
      `POST ${base}/bulk_update`,
      '{"conversationIds":["a"],"conversationInfo":{"state":"ea"}}',
    ],
    [
      'daily counts, whose query becomes the body',
      ownRequest('/webapi/conversation_daily_count?endDate=2026-02-01&startDate=2026-01-01'),
      'GET /webapi/conversation_daily_count',
      '{"startDate":"2026-01-01","endDate":"2026-02-01"}',
    ],
  ])('%s', async (_, request, line, body) => {
    const { gateway, calls } = recordingGateway();
    expect((await gateway(request)).status).toBe(200);
    expect(calls.map((call) => [`${call.method} ${call.path}`, call.body])).toEqual([[line, body]]);
  });

  test('of the headers of a browser, nothing', async () => {
    const { gateway, calls } = recordingGateway({ identity: { agentEmail: 'real@example.com' } });
    await gateway(
      ownRequest(base, {
        headers: {
          'api-key': 'mine',
          authorization: 'Bearer mine',
          'agent-email': 'boss@example.com',
          'user-email': 'boss@example.com',
          'own-user-id': 'boss',
          'x-forwarded-for': '1.2.3.4',
          'x-http-method-override': 'DELETE',
          'x-original-url': '/admin',
          'content-type': 'text/html',
          'accept-encoding': 'gzip',
          'user-agent': 'me',
        },
      }),
    );
    expect(calls[0]?.headers).toEqual({
      'api-key': PLANTED_KEY,
      'agent-email': 'real@example.com',
      accept: 'application/json',
      'accept-encoding': 'identity',
    });
  });

  test('an abort of the browser', async () => {
    const { gateway, calls } = recordingGateway({
      upstream: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new UpstreamError('cancelled', 'gone')));
        }),
    });
    const controller = new AbortController();
    const answer = gateway(ownRequest(base, { signal: controller.signal }));
    await expect.poll(() => calls).toHaveLength(1);
    controller.abort();
    expect((await refusalOf(await answer)).code).toBe('cancelled');
    expect(calls[0]?.signal.aborted).toBe(true);
  });
});

describe('what does not reach Alli', () => {
  test.each<[string, Request, number, string, string]>([
    ['an unknown path', ownRequest('/webapi/v2/users'), 404, 'unknown-operation', 'no such operation'],
    ['an unknown path of ours', ownRequest('/api/users'), 404, 'unknown-operation', 'nothing here'],
    ['a bad id', ownRequest(`${base}/a.b`), 400, 'bad-id', 'conversation_id'],
    ['a wrong method', ownRequest(base, { method: 'DELETE' }), 405, 'method-not-allowed', 'GET'],
    ['OPTIONS', ownRequest(base, { method: 'OPTIONS' }), 405, 'method-not-allowed', 'GET'],
    ['a POST of our own info', ownRequest('/api/info', { method: 'POST' }), 405, 'method-not-allowed', 'GET'],
    ['an unknown parameter', ownRequest(`${base}?page=1`), 400, 'bad-query', 'page'],
    ['a parameter twice', ownRequest(`${base}?order=LAST_CHAT_TIME_ASC&order=x`), 400, 'bad-query', 'order'],
    ['too large a page', ownRequest(`${base}?pageSize=51`), 400, 'bad-query', 'pageSize'],
    ['a time that is none', ownRequest(`${base}?startedAt=yesterday`), 400, 'bad-query', 'startedAt'],
    ['an unknown order', ownRequest(`${base}?order=random`), 400, 'bad-query', 'order'],
    ['page 0', ownRequest(`${base}/a/chats?pageNo=0`), 400, 'bad-query', 'pageNo'],
    ['a query where none is', ownRequest(`${base}/a/running?x=1`), 400, 'bad-query', 'x'],
    [
      'a day that does not exist',
      ownRequest('/webapi/conversation_daily_count?startDate=2026-02-30'),
      400,
      'bad-query',
      'startDate',
    ],
    ['no body', ownRequest(`${base}/a`, { method: 'PATCH' }), 400, 'bad-body', 'JSON'],
    ['no JSON', ownRequest(`${base}/a`, { method: 'PATCH', body: '{title:1}' }), 400, 'bad-body', 'JSON'],
    [
      'no UTF-8',
      ownRequest(`${base}/a`, { method: 'PATCH', body: new Uint8Array([0x22, 0xff, 0x22]) }),
      400,
      'bad-body',
      'UTF-8',
    ],
    ['an array', ownJsonRequest('PATCH', `${base}/a`, []), 400, 'bad-body', 'expected object'],
    ['an unknown field', ownJsonRequest('PATCH', `${base}/a`, { memo: 'x' }), 400, 'bad-body', 'memo'],
    ['an unknown state', ownJsonRequest('PATCH', `${base}/a`, { state: 'zz' }), 400, 'bad-body', 'state'],
    ['a missing field', ownJsonRequest('PUT', `${base}/a/title`, {}), 400, 'bad-body', 'title'],
    [
      'an unknown field deep inside',
      ownJsonRequest('POST', `${base}/bulk_update`, { conversationIds: ['a'], conversationInfo: { x: 1 } }),
      400,
      'bad-body',
      'conversationInfo',
    ],
    [
      'a bulk update of everything',
      ownJsonRequest('POST', `${base}/bulk_update`, { conversationInfo: { state: 'ea' } }),
      400,
      'no-target',
      'conversationIds',
    ],
    [
      'no X-Requested-By',
      ownRequest(base, { headers: { 'x-requested-by': 'x' } }),
      403,
      'missing-requested-by',
      '',
    ],
    [
      'another site',
      ownRequest(base, { headers: { origin: 'https://evil.example' } }),
      403,
      'cross-site',
      '',
    ],
  ])('%s', async (_, request, status, code, words) => {
    const { gateway, calls } = recordingGateway();
    const response = await gateway(request);
    expect(response.status).toBe(status);
    const refused = await refusalOf(response);
    expect(refused.code).toBe(code);
    expect(refused.detail).toContain(words);
    expect(calls).toEqual([]);
  });

  test('the methods that a path does take are named', async () => {
    const { gateway } = recordingGateway();
    const response = await gateway(ownRequest(`${base}/a`, { method: 'DELETE' }));
    expect(response.headers.get('allow')).toBe('GET, PATCH');
  });

  test('HEAD, which has no body to explain itself', async () => {
    const { gateway, calls } = recordingGateway();
    const response = await gateway(ownRequest(base, { method: 'HEAD' }));
    expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([405, 'GET', '']);
    expect(calls).toEqual([]);
  });

  test('a body with many faults is answered shortly', async () => {
    const { gateway } = recordingGateway();
    const faults = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`field${i}`, 1]));
    const { detail } = await refusalOf(await gateway(ownJsonRequest('PATCH', `${base}/a`, faults)));
    expect(detail.length).toBeLessThanOrEqual(500);
  });
});

describe('what comes back', () => {
  test.each([200, 201, 400, 401, 404, 405, 429, 500, 503])('status %d with its body', async (status) => {
    const body = { error: { value: 1013, name: 'INVALID_TOKEN' }, message: 'INVALID_TOKEN' };
    const { gateway } = recordingGateway({
      upstream: () => Promise.resolve(jsonAnswer(body, status, { 'retry-after': '2', 'set-cookie': 'a=b' })),
    });
    const response = await gateway(ownRequest(base));
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(body);
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'application/json',
      'retry-after': '2',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
  });

  test.each([204, 205])('status %d, which has no body', async (status) => {
    const { gateway } = recordingGateway({
      upstream: () => Promise.resolve({ status, headers: {}, body: new Uint8Array() }),
    });
    const response = await gateway(ownRequest(`${base}/a/stop`, { method: 'POST' }));
    expect([response.status, await response.text()]).toEqual([status, '']);
  });

  test('an HTML error is no page here, and its bytes are unchanged', async () => {
    const bytes = Buffer.from('<script>alert(1)</script>\xff', 'latin1');
    const { gateway } = recordingGateway({
      upstream: () => Promise.resolve({ status: 405, headers: { 'content-type': 'text/html' }, body: bytes }),
    });
    const response = await gateway(ownRequest(base));
    expect([response.status, response.headers.get('content-type')]).toEqual([405, 'text/plain']);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  test.each<[UpstreamFailure, number]>([
    ['refused', 502],
    ['unreachable', 502],
    ['timeout', 504],
    ['too-large', 502],
    ['redirect', 502],
  ])('no answer because of %s', async (kind, status) => {
    const { gateway, lines } = recordingGateway({
      upstream: () => Promise.reject(new UpstreamError(kind, 'ECODE')),
    });
    const response = await gateway(ownRequest(base));
    expect(response.status).toBe(status);
    expect((await refusalOf(response)).code).toBe(`upstream-${kind}`);
    expect(lines.join('\n')).toContain('ECODE');
  });

  test('a bug is answered without its words, and logged with its place', async () => {
    const { gateway, lines } = recordingGateway({
      upstream: () => Promise.reject(new TypeError('cannot read the title "secret plans"')),
    });
    const refused = await refusalOf(await gateway(ownRequest(base)));
    expect(refused.code).toBe('internal');
    expect(lines.join('\n')).toContain('create-gateway.test.ts');
    expect(JSON.stringify([refused, lines])).not.toContain('secret plans');
  });
});

test('/api/info says what it was given', async () => {
  const { gateway, info } = recordingGateway();
  const response = await gateway(ownRequest('/api/info'));
  expect(await response.json()).toEqual(info);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('/api/session says who asks, and nobody comes past it', async () => {
  const { gateway } = recordingGateway();
  expect(await (await gateway(ownRequest('/api/session'))).json()).toEqual({
    auth: 'none',
    person: { id: 'local', email: null, name: null, role: 'admin' },
    endsAt: null,
    canSignOut: false,
  });
  const closed = recordingGateway({
    signIn: { identify: () => Promise.reject(new Refusal('not-signed-in', 'Sign in.')) },
  });
  for (const path of ['/api/session', '/api/info', base, '/api/none']) {
    const response = await closed.gateway(ownRequest(path));
    expect([response.status, (await refusalOf(response)).code]).toEqual([401, 'not-signed-in']);
  }
  expect(closed.calls).toEqual([]);
});

test('/livez and /readyz answer whoever asks', async () => {
  let ready = true;
  const { gateway } = recordingGateway({ isReady: () => ready });
  const ask = async (path: string) => (await gateway(new Request(`http://10.0.0.1${path}`))).status;
  expect([await ask('/livez'), await ask('/readyz')]).toEqual([200, 200]);
  ready = false;
  expect([await ask('/livez'), await ask('/readyz')]).toEqual([200, 503]);
});

test('the log has one line a request, and nothing of what was asked or answered', async () => {
  const { gateway, lines } = recordingGateway({
    upstream: () => Promise.resolve(jsonAnswer({ title: 'private title' })),
  });
  await gateway(ownRequest(`${base}?searchTerm=private+term&userIds=private-user`));
  await gateway(ownJsonRequest('PUT', `${base}/private-id/title`, { title: 'private new title' }));
  await gateway(ownJsonRequest('PUT', `${base}/private-id/title`, { 'private key': 1 }));
  expect(lines).toHaveLength(3);
  expect(lines.join('\n')).not.toContain('private');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      level: 'info',
      message: 'request',
      requestId: expect.any(String) as string,
      operation: 'listConversations',
      who: 'hash of 5',
      status: 200,
      ms: expect.any(Number) as number,
    },
    expect.objectContaining({ operation: 'setTitle', status: 200 }),
    expect.objectContaining({ operation: 'setTitle', status: 400, reason: 'bad-body' }),
  ]);
});
