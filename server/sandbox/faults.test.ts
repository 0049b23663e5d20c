import { beforeEach, describe, expect, it } from 'vitest';
import { conversationsResponse } from '../../src/contract/conversations-page.ts';
import { ask, askRaw, textOf } from './ask-sandbox.ts';
import { createSandbox } from './create-sandbox.ts';
import { errorAnswers } from './error-answers.ts';
import { DroppedConnection } from './faults.ts';

const sandbox = createSandbox({ size: 60, live: false, now: () => Date.UTC(2026, 10, 23, 6) });
const { control } = sandbox;
const [first, second] = control.conversations().map(({ id }) => id);
const params = { conversation_id: first ?? '' };
const rename = (title: string) => askRaw(sandbox, 'setTitle', { params, body: { title } });
const title = () => control.conversation(params.conversation_id)?.title;

beforeEach(() => control.reset());

describe('status', () => {
  it('answers in place of the operation, which is not done', async () => {
    control.fault({ kind: 'status', status: 503, body: '<h1>no</h1>', headers: { 'retry-after': '7' } });
    const before = title();
    const answer = await rename('x');
    expect([answer.status, textOf(answer)]).toEqual([503, '<h1>no</h1>']);
    expect(answer.headers).toEqual({ 'content-type': 'text/html', 'retry-after': '7' });
    expect(title()).toBe(before);
  });

  it('sends a body that is no text as JSON, and none as nothing', async () => {
    control.fault({ kind: 'status', status: 500, body: { errors: 'internal' }, times: 1 });
    control.fault({ kind: 'status', status: 200, times: 1 });
    const answer = await rename('x');
    expect(answer.headers['content-type']).toBe('application/json');
    expect(textOf(answer)).toBe('{"errors":"internal"}');
    expect(textOf(await rename('x'))).toBe('');
  });

  it.each([
    [errorAnswers.invalidToken(), 401],
    [errorAnswers.internal(), 500],
    [errorAnswers.rateLimited(3), 429],
  ])('gives an error answer of Alli: %j', async (prepared, status) => {
    control.fault({ kind: 'answer', answer: prepared });
    const answer = await rename('x');
    expect(answer.status).toBe(status);
    expect(textOf(answer)).toBe(prepared.text);
    expect(answer.headers['retry-after']).toBe(status === 429 ? '3' : undefined);
  });
});

describe('which calls fail', () => {
  it('by operation, by predicate, and so many times', async () => {
    control.fault({
      kind: 'status',
      status: 500,
      operation: 'setTitle',
      when: ({ params: p }) => p['conversation_id'] === first,
      times: 2,
    });
    const other = () =>
      askRaw(sandbox, 'setTitle', { params: { conversation_id: second ?? '' }, body: { title: 'y' } });
    expect((await askRaw(sandbox, 'listConversations')).status).toBe(200);
    expect((await other()).status).toBe(200);
    expect([(await rename('a')).status, (await rename('b')).status, (await rename('c')).status]).toEqual([
      500, 500, 200,
    ]);
  });

  it('by several operations, until it is taken back', async () => {
    const end = control.fault({ kind: 'status', status: 500, operation: ['setTitle', 'getConversation'] });
    expect((await rename('a')).status).toBe(500);
    expect((await askRaw(sandbox, 'getConversation', { params })).status).toBe(500);
    end();
    expect((await rename('a')).status).toBe(200);
    control.fault({ kind: 'drop' });
    control.clearFaults();
    expect((await rename('a')).status).toBe(200);
  });
});

describe('the connection', () => {
  it('drops before the operation is done', async () => {
    control.fault({ kind: 'drop' });
    const before = title();
    await expect(rename('x')).rejects.toBeInstanceOf(DroppedConnection);
    await expect(rename('x')).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(title()).toBe(before);
  });

  it('drops after it was done', async () => {
    control.fault({ kind: 'applyThenDrop' });
    await expect(rename('applied')).rejects.toBeInstanceOf(DroppedConnection);
    expect(title()).toBe('applied');
  });

  it('stalls until the caller gives up, and nothing is done', async () => {
    control.fault({ kind: 'stall' });
    const before = title();
    const abort = new AbortController();
    const pending = askRaw(sandbox, 'setTitle', { params, body: { title: 'x' }, signal: abort.signal });
    const reason = new Error('waited enough');
    abort.abort(reason);
    await expect(pending).rejects.toBe(reason);
    expect(title()).toBe(before);
  });

  it('is late', async () => {
    control.fault({ kind: 'delay', delayMs: 30 });
    const start = performance.now();
    expect((await rename('late')).status).toBe(200);
    // Timers of Node may fire a millisecond early.
    expect(performance.now() - start).toBeGreaterThanOrEqual(29);
    expect(title()).toBe('late');
  });
});

describe('the answer', () => {
  it('is no JSON, half of it, or JSON of another shape', async () => {
    const whole = textOf(await askRaw(sandbox, 'listConversations'));
    const read = async (as: 'text' | 'truncated' | 'wrongShape') => {
      control.fault({ kind: 'garbage', as, times: 1 });
      return textOf(await askRaw(sandbox, 'listConversations'));
    };
    const half = await read('truncated');
    expect(half.length).toBe(Math.floor(whole.length / 2));
    expect(whole.startsWith(half)).toBe(true);
    expect(JSON.parse(await read('wrongShape'))).toEqual({ data: [1, 2, 3] });
    expect(await read('text')).toMatch(/^upstream connect error/);
    control.fault({ kind: 'garbage', as: 'wrongShape' });
    await expect(ask(sandbox, 'listConversations')).rejects.toThrow(/conversations/);
  });

  it('is changed on the way, for example in one row', async () => {
    const { cursor } = await ask(sandbox, 'listConversations');
    control.fault({
      kind: 'mutate',
      change: (answer) => {
        const page = conversationsResponse.parse(answer);
        return { ...page, conversations: [{ id: 'broken', title: 5 }] };
      },
    });
    const answer: unknown = JSON.parse(textOf(await askRaw(sandbox, 'listConversations')));
    expect(answer).toEqual({ conversations: [{ id: 'broken', title: 5 }], cursor });
  });
});
