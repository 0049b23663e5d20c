import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { actFor, call, lookForSession, openStream } from './api-client.ts';
import { HttpError } from './api-error.ts';
import { sessionGuard } from './session-guard.ts';

const fetched = vi.fn<typeof fetch>();
beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  sessionGuard.resume();
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

const id = { conversation_id: 'a' };
const nobody = () => refusal(401, 'not-signed-in');
const refusal = (status: number, code: string) =>
  new Response(JSON.stringify({ type: 'x', title: 'x', status, detail: 'x', code, requestId: 'r' }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'X-Request-Id': 'r' },
  });
const answer = (body: string) => new Response(body, { headers: { 'X-Request-Id': 'r' } });
const inTurn = (...responses: Response[]) => {
  for (const response of responses) fetched.mockResolvedValueOnce(response);
};
const needed = () => vi.waitFor(() => expect(sessionGuard.isNeeded()).toBe(true));
const headersOf = (nth: number) => new Headers(fetched.mock.calls[nth]?.[1]?.headers);

test('a read that is refused for want of a session is sent again after the sign-in, and not before', async () => {
  inTurn(nobody(), answer('{"isRunning":true}'));
  const read = call('getRunningStatus', { path: id });
  await needed();
  expect([fetched.mock.calls.length, sessionGuard.heldWrites()]).toEqual([1, 0]);
  sessionGuard.resume();
  expect(await read).toEqual({ isRunning: true });
  expect(sessionGuard.isNeeded()).toBe(false);
});

test('a write waits as well, is counted, and goes out once', async () => {
  inTurn(nobody(), answer(''));
  const write = call('stopConversation', { path: id });
  await needed();
  expect(sessionGuard.heldWrites()).toBe(1);
  sessionGuard.resume();
  await write;
  expect([fetched.mock.calls.length, sessionGuard.heldWrites()]).toEqual([2, 0]);
});

test('a stream is opened again', async () => {
  inTurn(nobody(), answer('event: entry'));
  const stream = openStream('openEvents', '/api/journal/events', new AbortController().signal);
  await needed();
  sessionGuard.resume();
  expect(await new Response(await stream).text()).toBe('event: entry');
});

test('what is called off while it waits ends, and is never sent', async () => {
  const end = new AbortController();
  inTurn(nobody());
  const read = call('getRunningStatus', { path: id, signal: end.signal });
  await needed();
  end.abort(new Error('gone'));
  await expect(read).rejects.toThrow('gone');
  sessionGuard.resume();
  expect(fetched.mock.calls).toHaveLength(1);
});

test('refused again, it waits again', async () => {
  inTurn(nobody(), nobody(), answer('{"isRunning":false}'));
  const read = call('getRunningStatus', { path: id });
  await needed();
  sessionGuard.resume();
  await needed();
  sessionGuard.resume();
  expect(await read).toEqual({ isRunning: false });
});

test('a proxy that signs people in speaks for the gateway; a 401 of Alli is about the key', async () => {
  inTurn(new Response('<html>', { status: 401 }), answer('{"isRunning":true}'));
  const read = call('getRunningStatus', { path: id });
  await needed();
  sessionGuard.resume();
  await read;
  inTurn(new Response('{}', { status: 401, headers: { 'X-Request-Id': 'r' } }));
  await expect(call('getRunningStatus', { path: id })).rejects.toBeInstanceOf(HttpError);
  expect(sessionGuard.isNeeded()).toBe(false);
});

test('looking who is signed in waits for nothing, and is for anybody', async () => {
  actFor('a@example.com');
  inTurn(nobody(), refusal(503, 'sign-in-unavailable'));
  expect(await lookForSession()).toBeNull();
  await expect(lookForSession()).rejects.toMatchObject({ status: 503 });
  expect([headersOf(0).get('X-Parley-Person'), sessionGuard.isNeeded()]).toEqual([null, false]);
});

test('all else says for whom the page was opened, and whether nobody touches it', async () => {
  actFor('한지원@example.com');
  inTurn(answer('{"isRunning":true}'), answer('{"conversations":[],"cursor":null}'));
  await call('getRunningStatus', { path: id });
  expect(headersOf(0).get('X-Parley-Person')).toBe(encodeURIComponent('한지원@example.com'));
  await call('listConversations', { background: true });
  expect(headersOf(1).get('X-Parley-Unattended')).toBe('1');
});
