import { expect, test } from 'vitest';
import { createLanes } from './lanes.ts';

const never = new AbortController().signal;

/** Works that end when they are told to. */
function work() {
  let end: (value: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  let started = false;
  const promise = new Promise<string>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const run = () => {
    started = true;
    return promise;
  };
  return {
    run,
    end: (value: string) => end(value),
    fail: (error: Error) => fail(error),
    started: () => started,
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('no more than so many at once, and the others in order', async () => {
  const lanes = createLanes(2);
  const works = Array.from({ length: 5 }, work);
  const results = works.map(({ run }) => lanes(run, never));
  await settle();
  expect(works.map(({ started }) => started())).toEqual([true, true, false, false, false]);
  works[1]?.end('b');
  await settle();
  expect(works.map(({ started }) => started())).toEqual([true, true, true, false, false]);
  works[0]?.end('a');
  works[2]?.end('c');
  works[3]?.end('d');
  works[4]?.end('e');
  expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a failure frees its lane', async () => {
  const lanes = createLanes(1);
  const [first, second] = [work(), work()];
  const failed = lanes(first.run, never);
  const fine = lanes(second.run, never);
  first.fail(new Error('no'));
  await expect(failed).rejects.toThrow('no');
  second.end('yes');
  expect(await fine).toBe('yes');
});

test('who is given up while waiting never starts, and takes no lane', async () => {
  const lanes = createLanes(1);
  const abort = new AbortController();
  const [first, second, third] = [work(), work(), work()];
  const one = lanes(first.run, never);
  const given = lanes(second.run, abort.signal);
  const last = lanes(third.run, never);
  abort.abort(new Error('stopped'));
  await expect(given).rejects.toThrow('stopped');
  await expect(lanes(second.run, abort.signal)).rejects.toThrow('stopped');
  first.end('one');
  third.end('three');
  expect(await one).toBe('one');
  expect(await last).toBe('three');
  expect(second.started()).toBe(false);
});
