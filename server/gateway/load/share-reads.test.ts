import { expect, test } from 'vitest';
import { heldUpstream } from '../../testing/held-upstream.ts';
import { upstreamCall } from '../../testing/upstream-call.ts';
import { UpstreamError, type UpstreamCall } from '../upstream.ts';
import { shareReads } from './share-reads.ts';

function open() {
  const { upstream, held } = heldUpstream();
  const sharing = shareReads(upstream);
  const send = (changes: Partial<UpstreamCall> = {}) =>
    sharing.upstream(upstreamCall(changes)).then(
      ({ body }) => Buffer.from(body).toString(),
      (error: unknown) => (error instanceof UpstreamError ? error.kind : String(error)),
    );
  return { send, held, shared: sharing.shared };
}

test('identical reads in flight are one call, and all get its answer or its failure', async () => {
  const { send, held, shared } = open();
  const answers = [send(), send(), send()];
  expect(held).toHaveLength(1);
  held[0]?.answer(200, '"a"');
  expect(await Promise.all(answers)).toEqual(['"a"', '"a"', '"a"']);
  const failures = [send(), send()];
  held[1]?.fail(new UpstreamError('timeout', 'x'));
  expect(await Promise.all(failures)).toEqual(['timeout', 'timeout']);
  expect([held.length, shared()]).toEqual([2, 3]);
});

test.each<[string, Partial<UpstreamCall>]>([
  ['of another person', { personId: 'other' }],
  ['with another identity at Alli', { headers: { 'agent-email': 'other@example.com' } }],
  ['with another path', { path: '/webapi/v2/conversations?pageSize=1' }],
  ['with another body', { body: '{}' }],
  ['of another urgency', { background: true }],
  ['that must be fresh', { fresh: true }],
  ['that writes', { method: 'POST' }],
])('a call %s is its own', (_, changes) => {
  const { send, held } = open();
  void send();
  void send(changes);
  expect(held).toHaveLength(2);
});

test('writes are never shared', () => {
  const { send, held } = open();
  void send({ method: 'PUT' });
  void send({ method: 'PUT' });
  expect(held).toHaveLength(2);
});

test('one that goes away leaves the answer to the others; when all have gone, the call ends', async () => {
  const { send, held } = open();
  const [one, two] = [new AbortController(), new AbortController()];
  const answers = [send({ signal: one.signal }), send({ signal: two.signal }), send()];
  one.abort();
  expect(await answers[0]).toBe('cancelled');
  expect(held[0]?.call.signal.aborted).toBe(false);
  held[0]?.answer(200, '"a"');
  expect(await Promise.all(answers)).toEqual(['cancelled', '"a"', '"a"']);

  const [three, four] = [new AbortController(), new AbortController()];
  const leaving = [send({ signal: three.signal }), send({ signal: four.signal })];
  three.abort();
  four.abort();
  expect(await Promise.all(leaving)).toEqual(['cancelled', 'cancelled']);
  expect(held[1]?.call.signal.aborted).toBe(true);
});

test('a read that comes just after all have gone is a new call', async () => {
  const { send, held } = open();
  const leaving = new AbortController();
  void send({ signal: leaving.signal });
  leaving.abort();
  const next = send();
  held[1]?.answer(200, '"b"');
  expect(await next).toBe('"b"');
});

test('a read during or after a write never gets an answer from before it', async () => {
  const { send, held } = open();
  void send();
  const write = send({ method: 'PATCH', body: '{}' });
  void send();
  expect(held).toHaveLength(3);
  held[1]?.answer();
  await write;
  void send();
  expect(held).toHaveLength(4);
});
