import { expect, test, vi } from 'vitest';
import { batch } from './batch.ts';

const upper = () =>
  vi.fn((ids: readonly string[]) => Promise.resolve((id: string) => `${id.toUpperCase()} of ${ids.length}`));

test('what is asked for together is read together, each once, and never too many', async () => {
  const read = upper();
  const get = batch(2, read);
  expect(await Promise.all(['a', 'b', 'c'].map(get))).toEqual(['A of 2', 'B of 2', 'C of 1']);
  expect(read.mock.calls).toEqual([[['a', 'b']], [['c']]]);
  expect(await Promise.all([get('a'), get('a')])).toEqual(['A of 1', 'A of 1']);
});

test('an error is that of all who asked, and the next asks anew', async () => {
  const read = upper().mockRejectedValueOnce(new Error('no'));
  const get = batch(9, read);
  expect(await Promise.allSettled([get('a'), get('b')])).toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ]);
  expect(await get('a')).toBe('A of 1');
});
