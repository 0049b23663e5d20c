import { request } from 'undici';
import { afterAll, beforeEach, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { dailyCountsResponse } from '../../src/contract/daily-counts.ts';
import { createSandbox } from './create-sandbox.ts';
import { listenSandbox } from './listen.ts';

const sandbox = createSandbox({ size: 60, live: false, now: () => Date.UTC(2026, 10, 23, 6) });
const { control } = sandbox;
const { url, close } = await listenSandbox(sandbox);
const LIST = `${url}/webapi/v2/conversations`;
beforeEach(() => control.reset());
afterAll(close);

it('serves the operations', async () => {
  const answer = await fetch(`${LIST}?pageSize=2`, { headers: { 'API-KEY': 'k' } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/json');
  const { conversations } = z.object({ conversations: z.array(z.unknown()) }).parse(await answer.json());
  expect(conversations.length).toBe(2);
  expect(control.calls.last()).toMatchObject({ query: { pageSize: 2 }, headers: { 'api-key': 'k' } });
});

it('passes bodies and ids in the path on', async () => {
  const [one] = control.conversations();
  const answer = await fetch(`${LIST}/${encodeURIComponent(one?.id ?? '')}/title`, {
    method: 'PUT',
    body: JSON.stringify({ title: '새 제목' }),
  });
  expect(answer.status).toBe(200);
  expect(control.conversation(one?.id ?? '')?.title).toBe('새 제목');
});

it('reads the body of a GET', async () => {
  const { statusCode, body } = await request(`${url}/webapi/conversation_daily_count`, {
    method: 'GET',
    body: JSON.stringify({ startDate: '2026-11-01', endDate: '2026-11-03' }),
  });
  expect(statusCode).toBe(200);
  const { result } = dailyCountsResponse.parse(await body.json());
  expect(result?.dailyTotalCount?.map(({ date }) => date)).toEqual([
    '2026-11-01',
    '2026-11-02',
    '2026-11-03',
  ]);
});

it('breaks the connection of a dropped call', async () => {
  control.fault({ kind: 'drop', times: 1 });
  await expect(fetch(LIST)).rejects.toThrow();
  expect((await fetch(LIST)).status).toBe(200);
});

it('leaves a stalled call open until the caller has gone', async () => {
  control.fault({ kind: 'stall', times: 1 });
  const abort = new AbortController();
  const pending = fetch(LIST, { signal: abort.signal });
  // The next call is answered although the first still waits.
  expect((await fetch(LIST)).status).toBe(200);
  abort.abort(new Error('gone'));
  await expect(pending).rejects.toThrow('gone');
});

it('frees the port even with a stalled call', async () => {
  const other = await listenSandbox(sandbox);
  control.fault({ kind: 'stall' });
  const pending = fetch(`${other.url}/webapi/v2/conversations`);
  const refused = expect(pending).rejects.toThrow();
  await other.close();
  await refused;
  await expect(fetch(other.url)).rejects.toThrow();
});
