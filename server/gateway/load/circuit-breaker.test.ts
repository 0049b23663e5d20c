import { expect, test } from 'vitest';
import { upstreamCall } from '../../testing/upstream-call.ts';
import { UpstreamError, type UpstreamFailure } from '../upstream.ts';
import { circuitBreaker } from './circuit-breaker.ts';

type End = number | UpstreamFailure;

function open(failures = 3) {
  let now = 0;
  let sent = 0;
  const hold: (() => void)[] = [];
  let next: End | 'held' = 200;
  const breaker = circuitBreaker(
    async () => {
      sent++;
      const end = next;
      if (end === 'held') await new Promise<void>((resolve) => hold.push(resolve));
      if (typeof end === 'string' && end !== 'held') throw new UpstreamError(end, 'x');
      return { status: typeof end === 'number' ? end : 200, headers: {}, body: new Uint8Array() };
    },
    { failures, pauseMs: 5_000, now: () => now },
  );
  /** Sends a call that ends so; gives how it looked from outside. */
  const send = async (end: End | 'held' = 200): Promise<string> => {
    next = end;
    return breaker.upstream(upstreamCall()).then(
      ({ status }) => String(status),
      (error: unknown) =>
        error instanceof UpstreamError
          ? [error.kind, error.retryAfterMs ?? ''].join(' ').trim()
          : String(error),
    );
  };
  return {
    send,
    state: breaker.state,
    sent: () => sent,
    pass: (ms: number) => (now += ms),
    release: () => hold.shift()?.(),
  };
}

test('after failures in a row nothing is sent any more, and the time to come again is told', async () => {
  const { send, sent, pass, state } = open();
  const ends: End[] = ['refused', 'timeout', 503];
  for (const end of ends) await send(end);
  expect(state()).toEqual({ state: 'open', failures: 3, opened: 1 });
  expect(await send()).toBe('paused 5000');
  pass(4_000);
  expect(await send()).toBe('paused 1000');
  expect(sent()).toBe(3);
});

test.each<End>([200, 400, 401, 404, 429, 500, 'too-large', 'redirect'])(
  'an answer such as %s says that Alli is up',
  async (end) => {
    const { send, state } = open();
    await send('unreachable');
    await send('unreachable');
    await send(end);
    await send('unreachable');
    expect(state()).toMatchObject({ state: 'closed', failures: 1 });
  },
);

test('clients that go away say nothing', async () => {
  const { send, state } = open();
  await send('unreachable');
  for (let i = 0; i < 10; i++) await send('cancelled');
  expect(state()).toMatchObject({ state: 'closed', failures: 1 });
});

test('after the pause one call finds out, and the others wait for what it finds', async () => {
  const { send, sent, pass, state, release } = open(1);
  await send('refused');
  pass(5_000);
  expect(state().state).toBe('half-open');
  const probe = send('held');
  expect([await send(), await send(), sent()]).toEqual(['paused 1000', 'paused 1000', 2]);
  release();
  expect(await probe).toBe('200');
  expect([await send(), state().state]).toEqual(['200', 'closed']);
});

test('a probe that fails begins another pause; one whose client goes away lets the next try', async () => {
  const { send, pass, state } = open(1);
  await send('refused');
  pass(5_000);
  expect(await send('timeout')).toBe('timeout');
  expect(await send()).toBe('paused 5000');
  pass(5_000);
  expect(await send('cancelled')).toBe('cancelled');
  expect(await send()).toBe('200');
  expect(state()).toEqual({ state: 'closed', failures: 0, opened: 1 });
});
