import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { JournalEntry, JournalOutcome, KnownValues } from '../../src/contract/journal.ts';
import { databases } from '../testing/databases.ts';
import {
  beginEntry,
  completeEntry,
  entriesById,
  laterChanges,
  listEntries,
  listPeople,
  newestEntryId,
  type NewEntry,
} from './entry-store.ts';
import { conversationsWith, knownOf } from './known-store.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { forgetOldEntries } from './retention.ts';
import type { Sql } from './sql.ts';
import { deleteView, listViews, putView } from './view-store.ts';

const jiwon = { id: 'jiwon@example.com', name: 'Jiwon Han' };
const minji = { id: 'minji@example.com', name: null };
let serial = 0;

const entry = (more: Partial<NewEntry> = {}): NewEntry => ({
  person: jiwon,
  operation: 'updateConversation',
  requestId: `request-${++serial}`,
  conversationIds: ['Q29udjox'],
  chatId: null,
  target: null,
  wrote: { state: 'wa' },
  seenEntryId: null,
  ...more,
});

describe.each(databases)('on $name', ({ isThere, open }) => {
  describe.skipIf(!isThere)('the store', () => {
    let sql: Sql;
    beforeAll(async () => {
      sql = await open();
      await migrate(sql);
    });
    afterAll(() => sql.close());
    beforeEach(() => sql.run('TRUNCATE parley_entries, parley_touched, parley_views'));

    const write = async (more: Partial<NewEntry> = {}, outcome: JournalOutcome | null = 'ok') => {
      const id = await beginEntry(sql, entry(more));
      if (id === null) throw new Error('somebody else was first');
      if (outcome !== null) await completeEntry(sql, id, outcome, outcome === 'ok' ? 200 : null);
      return id;
    };
    const newestAt = async () => (await all())[0]?.at ?? 0;
    const all = async () => (await listEntries(sql, {})).entries;

    test('an entry is unknown until it is completed, and then stays as it is', async () => {
      const id = await write({ wrote: { state: 'pnd', assignee: 'minji@example.com' } }, null);
      expect(await all()).toEqual([
        {
          id,
          at: expect.any(Number) as number,
          person: jiwon,
          operation: 'updateConversation',
          conversationIds: ['Q29udjox'],
          conversationCount: 1,
          chatId: null,
          target: null,
          wrote: { state: 'pnd', assignee: 'minji@example.com' },
          outcome: 'unknown',
          status: null,
          requestId: `request-${serial}`,
        } satisfies JournalEntry,
      ]);
      await completeEntry(sql, id, 'ok', 200);
      await completeEntry(sql, id, 'failed', 400);
      expect(await all()).toMatchObject([{ outcome: 'ok', status: 200 }]);
      expect(Math.abs((await newestAt()) - Date.now())).toBeLessThan(60_000);
    });

    test('the same request is never written twice', async () => {
      await beginEntry(sql, entry({ requestId: 'once' }));
      await expect(beginEntry(sql, entry({ requestId: 'once' }))).rejects.toThrow();
      expect(await all()).toHaveLength(1);
    });

    test('any text can be written down, and comes back', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
          const id = await write({ wrote: { title: text, assignee: text }, conversationIds: [text] });
          const [read] = await entriesById(sql, [id]);
          const stored = text.replaceAll('\0', '\ufffd');
          expect(read?.wrote).toEqual({ title: stored, assignee: stored });
          expect(read?.conversationIds).toEqual([stored]);
        }),
        { numRuns: 50 },
      );
      const id = await write({ wrote: { title: 'half \ud83d, NUL \0' } });
      expect((await entriesById(sql, [id]))[0]?.wrote).toEqual({ title: 'half \ufffd, NUL \ufffd' });
    });

    test('pages give each entry once, the newest first', async () => {
      const ids: string[] = [];
      for (let i = 0; i < 23; i++) ids.unshift(await write());
      const read: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await listEntries(sql, { limit: 5, cursor });
        read.push(...page.entries.map(({ id }) => id));
        cursor = page.cursor;
      } while (cursor !== null);
      expect(read).toEqual(ids);
    });

    test('each filter selects what it says', async () => {
      const ids = {
        plain: await write(),
        minji: await write({ person: minji }),
        failed: await write({}, 'failed'),
        unknown: await write({}, null),
        other: await write({ conversationIds: ['b'] }),
        suggested: await write({
          operation: 'postFeedback',
          chatId: 'c1',
          wrote: { rating: false, suggestedAnswer: 'Better' },
        }),
        rated: await write({ operation: 'postFeedback', chatId: 'c1', wrote: { rating: null } }),
      };
      const of = async (query: Parameters<typeof listEntries>[1]) => {
        const found = (await listEntries(sql, query)).entries.map(({ id }) => id);
        return Object.entries(ids).flatMap(([name, id]) => (found.includes(id) ? [name] : []));
      };
      expect(await of({ personId: minji.id })).toEqual(['minji']);
      expect(await of({ outcome: 'failed' })).toEqual(['failed']);
      expect(await of({ outcome: 'unknown' })).toEqual(['unknown']);
      expect(await of({ outcome: 'ok' })).toEqual(['plain', 'minji', 'other', 'suggested', 'rated']);
      expect(await of({ conversationId: 'b' })).toEqual(['other']);
      expect(await of({ operation: ['postFeedback'] })).toEqual(['suggested', 'rated']);
      expect(await of({ suggested: true })).toEqual(['suggested']);
      const newest = await newestAt();
      expect(await of({ from: newest + 60_000 })).toEqual([]);
      expect(await of({ to: newest - 3_600_000 })).toEqual([]);
      expect(await of({ from: newest - 3_600_000, to: newest + 1 })).toHaveLength(7);
      expect(await listPeople(sql)).toEqual([jiwon, minji]);
    });

    test('known is what was last set and did not surely fail', async () => {
      await write({ wrote: { state: 'wa', assignee: 'a' } });
      const second = await write({ person: minji, wrote: { state: 'ea' } }, 'unknown');
      const newestEntryId = await write({ wrote: { state: 'pnd' } }, 'failed');
      const known = await knownOf(sql, ['Q29udjox', 'nobody']);
      expect(known).toEqual({
        Q29udjox: {
          newestEntryId,
          state: {
            value: 'ea',
            sure: false,
            person: minji,
            at: expect.any(Number) as number,
            entryId: second,
          },
          assignee: expect.objectContaining({
            value: 'a',
            sure: true,
            person: jiwon,
          }) as KnownValues['assignee'],
        },
      });
    });

    test('a bulk update is known of each conversation that it named', async () => {
      const ids = Array.from({ length: 130 }, (_, i) => `conversation-${i}`);
      await write({ operation: 'bulkUpdateConversations', conversationIds: ids, wrote: { assignee: 'a' } });
      await write({ conversationIds: ['conversation-7'], wrote: { assignee: 'b' } });
      const found: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await conversationsWith(sql, { assignee: 'a' }, cursor ?? undefined);
        expect(page.conversationIds.length).toBeLessThanOrEqual(50);
        found.push(...page.conversationIds);
        cursor = page.cursor;
      } while (cursor !== null);
      expect(new Set(found)).toEqual(new Set(ids.filter((id) => id !== 'conversation-7')));
      expect(found).toHaveLength(129);
      const [, bulk] = await all();
      expect(bulk).toMatchObject({ conversationCount: 130 });
      expect(bulk?.conversationIds).toHaveLength(50);
    });

    test('against a model: known values and the conversations that have them', async () => {
      const step = fc.record({
        conversation: fc.constantFrom('a', 'b', 'c'),
        wrote: fc.record(
          { state: fc.constantFrom('wa' as const, 'ea' as const), assignee: fc.constantFrom('x', 'y') },
          { requiredKeys: [] },
        ),
        outcome: fc.constantFrom<JournalOutcome | null>('ok', 'failed', 'unknown', null),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          await sql.run('TRUNCATE parley_entries, parley_touched');
          const model: Record<string, { state?: string; assignee?: string }> = {};
          for (const { conversation, wrote, outcome } of steps) {
            await write({ conversationIds: [conversation], wrote }, outcome);
            if (outcome !== 'failed') model[conversation] = { ...model[conversation], ...wrote };
          }
          const known = await knownOf(sql, ['a', 'b', 'c']);
          for (const id of ['a', 'b', 'c']) {
            expect(known[id]?.state?.value).toBe(model[id]?.state);
            expect(known[id]?.assignee?.value).toBe(model[id]?.assignee);
          }
          for (const wanted of [{ state: 'wa' }, { assignee: 'x' }, { state: 'ea', assignee: 'y' }]) {
            const { conversationIds } = await conversationsWith(sql, wanted, undefined);
            const expected = Object.entries(model).filter(([, values]) =>
              Object.entries(wanted).every(([key, value]) => values[key as 'state'] === value),
            );
            expect(conversationIds.toSorted()).toEqual(expected.map(([id]) => id).toSorted());
          }
        }),
        { numRuns: 25 },
      );
    });

    test('what somebody had before is looked through until all that is theirs now is found', async () => {
      const ids = Array.from({ length: 700 }, (_, i) => `c${String(i).padStart(3, '0')}`);
      await write({ conversationIds: ids, wrote: { assignee: 'jiwon' } });
      await write({ conversationIds: ids.slice(60), wrote: { assignee: 'minji' } });
      const first = await conversationsWith(sql, { assignee: 'jiwon' }, null);
      const rest = await conversationsWith(sql, { assignee: 'jiwon' }, first.cursor);
      expect(first.conversationIds).toHaveLength(50);
      expect(rest.cursor).toBeNull();
      expect([...first.conversationIds, ...rest.conversationIds]).toEqual(ids.slice(0, 60).reverse());
    });

    describe('a write of somebody who has not seen the last one', () => {
      const seen = (seenEntryId: string, more: Partial<NewEntry> = {}) =>
        beginEntry(sql, entry({ seenEntryId, ...more }));

      test('is not written if somebody else set the same', async () => {
        const first = await write({ wrote: { state: 'wa' } });
        await write({ person: minji, wrote: { state: 'ea', assignee: 'minji' } });
        expect(await seen(first)).toBeNull();
        expect(await all()).toHaveLength(2);
      });
      test.each([
        ['it was oneself', { person: jiwon, wrote: { state: 'ea' as const } }, 'ok' as const],
        ['it was something else', { person: minji, wrote: { title: 'New' } }, 'ok' as const],
        ['it surely failed', { person: minji, wrote: { state: 'ea' as const } }, 'failed' as const],
        ['it was another conversation', { person: minji, conversationIds: ['b'] }, 'ok' as const],
      ])('is written if %s', async (_, between, outcome) => {
        const first = await write();
        await write(between, outcome);
        expect(await seen(first)).not.toBeNull();
      });
      test('is written once the last one was seen', async () => {
        const last = await write({ person: minji });
        expect(await seen('0')).toBeNull();
        expect(await seen(last)).not.toBeNull();
      });
      test('of many conversations is not written for the sake of one, and says which, by whom and when', async () => {
        await write({ conversationIds: ['a', 'b', 'c'], wrote: { state: 'wa' } });
        const began = await newestEntryId(sql);
        const older = await write({ person: minji, conversationIds: ['b', 'd'], wrote: { state: 'ea' } });
        const newest = await write({ person: minji, conversationIds: ['b'], wrote: { state: 'eu' } });
        const many = entry({ conversationIds: ['a', 'b', 'c'], wrote: { state: 'ea' }, seenEntryId: began });
        expect(await beginEntry(sql, many)).toBeNull();
        const at = await newestAt();
        expect(await laterChanges(sql, many)).toEqual([
          { conversationId: 'b', entryId: newest, at, person: minji },
        ]);
        // Once one of them is seen only what is newer counts.
        expect(await laterChanges(sql, { ...many, seenEntryId: older })).toHaveLength(1);
        expect(await beginEntry(sql, { ...many, seenEntryId: newest })).not.toBeNull();
      });
      test('begins with nothing seen where there is nothing', async () => {
        expect(await newestEntryId(sql)).toBe('0');
      });
    });

    test('what ends is heard, by its id', async () => {
      const heard: string[] = [];
      await sql.listen(
        'parley_journal',
        (id) => heard.push(id),
        () => undefined,
      );
      const ids = [await write(), await write({}, 'failed')];
      await write({}, null);
      await expect.poll(() => heard).toEqual(ids);
    });

    test('what is too old is forgotten, with all that belongs to it', async () => {
      const old = await write({ wrote: { state: 'ea' } });
      const young = await write({ conversationIds: ['b'] });
      await sql.query('UPDATE parley_entries SET at = at - 10 * 86400000::bigint WHERE id = $1::bigint', [
        old,
      ]);
      expect(await forgetOldEntries(sql, 11)).toBe(0);
      expect(await forgetOldEntries(sql, 9)).toBe(1);
      expect((await all()).map(({ id }) => id)).toEqual([young]);
      expect(await knownOf(sql, ['Q29udjox'])).toEqual({});
    });

    test('migrations run once, also when several gateways start together, and a broken one leaves nothing', async () => {
      await Promise.all([migrate(sql), migrate(sql), migrate(sql)]);
      await expect(
        migrate(sql, [...migrations, 'CREATE TABLE half (x int); SELECT 1 / 0;']),
      ).rejects.toThrow();
      await expect(sql.query('SELECT * FROM half')).rejects.toThrow();
      await migrate(sql, [...migrations, 'CREATE TABLE whole (x int);']);
      await migrate(sql, [...migrations, 'CREATE TABLE whole (x int);']);
      await sql.run(`DROP TABLE whole; DELETE FROM parley_migrations WHERE step > ${migrations.length}`);
    });

    describe('saved views', () => {
      const agent = { ...jiwon, email: jiwon.id, role: 'agent' as const };
      const other = { ...minji, email: minji.id, role: 'agent' as const };
      const admin = { ...other, role: 'admin' as const };
      const body = { name: 'Open', query: '?activeOnly=true', pinned: true, order: 1.5, shared: false };

      test('are one’s own until they are shared', async () => {
        const made = await putView(sql, agent, 'v1', body, 5);
        expect(made).toEqual({ id: 'v1', owner: jiwon.id, updatedAt: 5, ...body });
        expect(await listViews(sql, agent)).toEqual([made]);
        expect(await listViews(sql, other)).toEqual([]);
        expect(await putView(sql, admin, 'v1', body, 6)).toBeNull();
        const shared = await putView(sql, agent, 'v1', { ...body, shared: true }, 7);
        expect(await listViews(sql, other)).toEqual([shared]);
      });
      test('that are shared are changed by their owner and by administrators', async () => {
        await putView(sql, agent, 'v1', { ...body, shared: true }, 5);
        expect(await putView(sql, other, 'v1', body, 6)).toBeNull();
        expect(await deleteView(sql, other, 'v1')).toBe(false);
        expect(await putView(sql, admin, 'v1', { ...body, name: 'Active', shared: true }, 6)).toMatchObject({
          owner: jiwon.id,
          name: 'Active',
        });
        expect(await deleteView(sql, admin, 'v1')).toBe(true);
        expect(await listViews(sql, agent)).toEqual([]);
      });
      test('have an end', async () => {
        for (let i = 0; i < 200; i++) await putView(sql, agent, `v${i}`, body, 1);
        expect(await putView(sql, agent, 'one-more', body, 1)).toBeNull();
        expect(await putView(sql, agent, 'v7', { ...body, name: 'x' }, 1)).not.toBeNull();
      });
    });
  });
});
