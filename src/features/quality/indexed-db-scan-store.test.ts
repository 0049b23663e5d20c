import { deleteDB, openDB } from 'idb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { CitedDocument, Digest } from './digest.ts';
import { openIndexedDbScanStore } from './indexed-db-scan-store.ts';
import { newRecord } from './scan-record.ts';
import { SCANS_NAME } from './scans-name.ts';

const nowMs = Date.UTC(2026, 10, 24);
const DAY = 86_400_000;

const digest = (id: string): Digest => ({
  id,
  firstMs: nowMs - DAY,
  lastMs: nowMs,
  chatCount: 2,
  isEnd: false,
  appId: null,
  categories: ['Refund'],
  answers: [{ id: `${id}-1`, ms: nowMs, byBot: true, rating: false, agentRating: null, cites: ['d'] }],
  brokenChats: 0,
});
const document: CitedDocument = { key: 'd', title: 'Returns', url: null, source: null };
const record = (key: string, owner = 'ann', readAt = nowMs) => ({ ...newRecord(key, owner), readAt });

/** Closes what is open before the next one opens it, as a page that goes does. */
async function put(store: 'scans' | 'digests' | 'documents', value: unknown): Promise<void> {
  const db = await openDB(SCANS_NAME);
  await db.put(store, value);
  db.close();
}
const count = async (store: 'scans' | 'digests' | 'documents') => {
  const db = await openDB(SCANS_NAME);
  const found = await db.count(store);
  db.close();
  return found;
};

beforeEach(() => deleteDB(SCANS_NAME));

test('what was read is there again for the next page, each scan with its own', async () => {
  const first = await openIndexedDbScanStore(nowMs);
  await first.save(record('a'), [digest('1'), digest('2')], [document]);
  await first.save(record('ab'), [digest('3')], []);
  await first.save({ ...record('a'), checkedAt: nowMs }, [{ ...digest('2'), chatCount: 4 }], []);
  const next = await openIndexedDbScanStore(nowMs + DAY);
  expect(await next.record('a')).toEqual({ ...record('a'), checkedAt: nowMs });
  expect(await next.load('a')).toEqual({
    record: { ...record('a'), checkedAt: nowMs },
    digests: [digest('1'), { ...digest('2'), chatCount: 4 }],
    documents: [document],
  });
  expect((await next.load('ab'))?.digests).toEqual([digest('3')]);
  expect(await next.load('none')).toBeNull();
  await next.forget('a');
  expect(await next.load('a')).toBeNull();
  expect((await next.load('ab'))?.digests).toEqual([digest('3')]);
});

test('a digest, a document or a record of another shape is forgotten with its scan, and the scan can be kept anew', async () => {
  const broken = [
    ['digests', { scan: 'a', id: '1', chatCount: 'two' }],
    ['documents', { scan: 'a', key: 'd', title: 7 }],
    ['scans', { key: 'a', of: 'an older page' }],
  ] as const;
  for (const [store, value] of broken) {
    const kept = await openIndexedDbScanStore(nowMs);
    await kept.save(record('a'), [digest('1')], [document]);
    await kept.save(record('b'), [digest('2')], []);
    await put(store, value);
    expect(await kept.load('a')).toBeNull();
    expect([await count('scans'), await count('digests'), await count('documents')]).toEqual([1, 1, 0]);
    await kept.save(record('a'), [digest('3')], []);
    expect((await kept.load('a'))?.digests).toEqual([digest('3')]);
    expect((await kept.load('b'))?.digests).toEqual([digest('2')]);
  }
});

test('scans that nobody has looked at for 90 days, or that cannot be read, are gone when the store opens', async () => {
  const first = await openIndexedDbScanStore(nowMs);
  await first.save(record('old', 'ann', nowMs - 91 * DAY), [digest('1')], [document]);
  await first.save(record('new', 'ann', nowMs - 89 * DAY), [digest('2')], []);
  await put('scans', { key: 'foreign' });
  const next = await openIndexedDbScanStore(nowMs);
  expect(await next.load('old')).toBeNull();
  expect((await next.load('new'))?.digests).toEqual([digest('2')]);
  expect([await count('scans'), await count('digests'), await count('documents')]).toEqual([1, 1, 0]);
});

test("one person's scans are forgotten and nobody else's", async () => {
  const kept = await openIndexedDbScanStore(nowMs);
  await kept.save(record('a', 'ann'), [digest('1')], []);
  await kept.save(record('b', 'ben'), [digest('2')], []);
  await kept.forgetAllOf('ann');
  expect(await kept.load('a')).toBeNull();
  expect((await kept.load('b'))?.digests).toEqual([digest('2')]);
});

test('a database that a newer page has made is left alone', async () => {
  const newer = await openDB(SCANS_NAME, 99);
  newer.close();
  await expect(openIndexedDbScanStore(nowMs)).rejects.toThrow();
});
