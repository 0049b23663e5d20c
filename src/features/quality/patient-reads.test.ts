import { expect, test } from 'vitest';
import { createPatientReads } from './patient-reads.ts';
import { httpError } from './testing/simulated-alli.ts';

test('when Alli asks one read for a pause, none begins before it is over', async () => {
  const pauses: number[] = [];
  let wake: () => void = () => undefined;
  const asleep = new Promise<void>((resolve) => (wake = resolve));
  const read = createPatientReads(
    (ms) => pauses.push(ms),
    () => asleep,
  );
  const { signal } = new AbortController();
  const begun: string[] = [];
  const first = read(() => {
    begun.push('first');
    return begun.length === 1 ? Promise.reject(httpError(429, 18_000)) : Promise.resolve('a');
  }, signal);
  await new Promise((resolve) => setImmediate(resolve));
  const second = read(() => {
    begun.push('second');
    return Promise.resolve('b');
  }, signal);
  await new Promise((resolve) => setImmediate(resolve));
  expect([begun, pauses]).toEqual([['first'], [18_000]]);
  wake();
  expect(await Promise.all([first, second])).toEqual(['a', 'b']);
  expect([...begun].sort()).toEqual(['first', 'first', 'second']);
});

test('a failure that does not pass is thrown at once', async () => {
  const read = createPatientReads(() => undefined);
  let times = 0;
  const refused = read(() => {
    times++;
    return Promise.reject(httpError(404));
  }, new AbortController().signal);
  await expect(refused).rejects.toMatchObject({ status: 404 });
  expect(times).toBe(1);
});
