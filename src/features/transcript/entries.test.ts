import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chat } from '../../contract/chat.ts';
import type { Item } from '../../contract/tolerant-array.ts';
import { pageCount, pageOfPlace } from './chat-page.ts';
import { buildEntries } from './entries.ts';

const chat = (n: number): Item<Chat> => ({
  readable: true,
  value: {
    id: `c${n}`,
    sender: 'BOT',
    message: '',
    timestamp: n,
    citations: null,
    rating: null,
    agentRating: null,
  },
});
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => chat(from + i));
const page = (n: number, total: number) => range((n - 1) * 100, Math.min(n * 100, total));

describe('entries', () => {
  test('every message that any source gives stands once, in order, and the gaps make up the rest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 650 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
        (total, loaded) => {
          const pages = new Map(loaded.filter((n) => n <= pageCount(total)).map((n) => [n, page(n, total)]));
          const recent = range(Math.max(0, total - 20), total);
          const entries = buildEntries({ total, pages, recent });
          expect(entries).toHaveLength(total);
          expect(new Set(entries.map((entry) => entry.key)).size).toBe(total);
          entries.forEach((entry, place) => {
            expect(entry.page).toBe(pageOfPlace(place));
            const known = pages.has(entry.page) || place >= total - 20;
            expect(entry.key).toBe(known ? `c${place}` : `gap ${place}`);
          });
        },
      ),
    );
  });

  test('a message that two pages give, since one before it was deleted in between, stands once', () => {
    const pages = new Map([
      [1, page(1, 250)],
      // Read after a deletion: everything moved up by one.
      [2, range(99, 199)],
    ]);
    const keys = buildEntries({ total: 250, pages, recent: [] }).map((entry) => entry.key);
    expect(keys.filter((key) => key === 'c99')).toHaveLength(1);
  });

  test('a message that breaks the contract keeps its place', () => {
    const broken: Item<Chat> = { readable: false, id: null, problem: 'sender: expected string', raw: {} };
    const entries = buildEntries({ total: 3, pages: new Map([[1, [chat(0), broken, chat(2)]]]), recent: [] });
    expect(entries.map((entry) => entry.kind)).toEqual(['chat', 'broken', 'chat']);
  });
});
