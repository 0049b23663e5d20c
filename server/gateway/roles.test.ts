import { describe, expect, test } from 'vitest';
import { endpoints, operations } from '../../src/contract/endpoints.ts';
import { leastRole, mayDo } from '../../src/contract/permission.ts';
import { role as roles, type Role } from '../../src/contract/person.ts';
import { PERSON_HEADER } from '../../src/contract/session.ts';
import { ownJsonRequest, ownRequest, recordingGateway } from '../testing/recording-gateway.ts';
import { createRateLimit } from './rate-limit.ts';
import type { SignIn } from './sign-in.ts';

const base = '/webapi/v2/conversations';
const signedIn = (role: Role, id = 'a@example.com'): SignIn => ({
  identify: () =>
    Promise.resolve({
      session: { auth: 'oidc', person: { id, email: id, name: null, role }, endsAt: null, canSignOut: true },
      cookies: [`k=${id}`],
    }),
});

const requests: Record<(typeof operations)[number], () => Request> = {
  listConversations: () => ownRequest(base),
  getConversation: () => ownRequest(`${base}/a`),
  listChats: () => ownRequest(`${base}/a/chats`),
  getRunningStatus: () => ownRequest(`${base}/a/running`),
  getDailyCounts: () => ownRequest('/webapi/conversation_daily_count'),
  updateConversation: () => ownJsonRequest('PATCH', `${base}/a`, { title: 'x' }),
  setTitle: () => ownJsonRequest('PUT', `${base}/a/title`, { title: 'x' }),
  postFeedback: () => ownJsonRequest('POST', `${base}/a/chats/b/feedback`, { rating: true }),
  stopConversation: () => ownRequest(`${base}/a/stop`, { method: 'POST' }),
  bulkUpdateConversations: () =>
    ownJsonRequest('POST', `${base}/bulk_update`, { conversationIds: ['a'], conversationInfo: {} }),
  deleteChat: () => ownRequest(`${base}/a/chats/b`, { method: 'DELETE' }),
};

describe.each(roles.options)('a %s', (role) => {
  test.each(operations)('%s', async (operation) => {
    const { gateway, calls } = recordingGateway({ signIn: signedIn(role) });
    const response = await gateway(requests[operation]());
    expect([response.status, calls.length]).toEqual(mayDo(role, operation) ? [200, 1] : [403, 0]);
    if (!mayDo(role, operation))
      expect(await response.json()).toMatchObject({
        code: 'not-permitted',
        detail: `This needs the role ${leastRole[operation]}; yours is ${role}.`,
      });
    // Who may not do something is still signed in.
    expect(response.headers.getSetCookie()).toEqual(['k=a@example.com']);
  });
});

test('nothing but a GET is open to viewers, and only admins delete', () => {
  const open = operations.filter((operation) => mayDo('viewer', operation));
  expect(open.map((operation) => endpoints[operation].method)).toEqual(open.map(() => 'GET'));
  expect(operations.filter((operation) => !mayDo('agent', operation))).toEqual(['deleteChat']);
});

test.each([
  [{ userIds: ['u'] }],
  [{ llmAppIds: ['a'], conversationIds: ['a'] }],
  [{ categoryIds: ['c'], conversationIds: [] }],
])('a bulk edit by %j is for admins', async (target) => {
  const request = () =>
    ownJsonRequest('POST', `${base}/bulk_update`, { ...target, conversationInfo: { state: 'ea' } });
  const agent = recordingGateway({ signIn: signedIn('agent') });
  expect((await agent.gateway(request())).status).toBe(403);
  expect(agent.calls).toEqual([]);
  const admin = recordingGateway({ signIn: signedIn('admin') });
  expect((await admin.gateway(request())).status).toBe(200);
});

test('who is signed in is the agent at Alli, instead of the one of the configuration', async () => {
  const { gateway, calls } = recordingGateway({
    signIn: signedIn('agent', 'b@example.com'),
    identity: { agentEmail: 'configured@example.com' },
  });
  await gateway(ownRequest(base, { headers: { 'agent-email': 'boss@example.com' } }));
  expect(calls[0]?.headers['agent-email']).toBe('b@example.com');
});

test('a page that was opened for somebody else does and sees nothing', async () => {
  const { gateway, calls } = recordingGateway({ signIn: signedIn('admin', 'b@example.com') });
  const from = (id: string) => ownRequest(base, { headers: { [PERSON_HEADER]: encodeURIComponent(id) } });
  const refused = await gateway(from('a@example.com'));
  expect([refused.status, await refused.json(), calls]).toMatchObject([401, { code: 'not-signed-in' }, []]);
  expect((await gateway(from('b@example.com'))).status).toBe(200);
});

describe('the limit', () => {
  test('holds for each person alone, and says when to go on', async () => {
    const { gateway, calls } = recordingGateway({ signIn: signedIn('viewer'), ratePerMinute: 60 });
    for (let i = 0; i < 60; i++) expect((await gateway(ownRequest(base))).status).toBe(200);
    const refused = await gateway(ownRequest(base));
    expect([refused.status, refused.headers.get('retry-after'), calls.length]).toEqual([429, '1', 60]);
    expect(await refused.json()).toMatchObject({ code: 'rate-limited' });
  });

  test('fills evenly', () => {
    const clock = { ms: 0 };
    const limit = createRateLimit(60, () => clock.ms);
    const take = (id: string) => {
      try {
        limit(id);
        return true;
      } catch {
        return false;
      }
    };
    expect(Array.from({ length: 61 }, () => take('a')).filter(Boolean)).toHaveLength(60);
    expect(take('b')).toBe(true);
    clock.ms = 2_000;
    expect([take('a'), take('a'), take('a')]).toEqual([true, true, false]);
    clock.ms = 3_600_000;
    expect(Array.from({ length: 61 }, () => take('a')).filter(Boolean)).toHaveLength(60);
  });
});
