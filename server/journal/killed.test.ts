import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasPostgres, startPostgres, type PostgresServer } from '../testing/postgres-server.ts';
import { createJournal, type Journal } from './create-journal.ts';
import { listEntries } from './entry-store.ts';
import { openPostgres } from './open-postgres.ts';

/** How often the server is killed: `KILLS=20 npx vitest run server/journal/killed.test.ts`. */
const KILLS = Number(process.env['KILLS'] ?? 2);

describe.skipIf(!hasPostgres)('PostgreSQL is killed while writes go on', () => {
  let server: PostgresServer;
  let journal: Journal;
  beforeAll(async () => {
    server = await startPostgres();
    journal = createJournal({
      open: () => Promise.resolve(openPostgres(server.url)),
      days: 365,
      onFailure: 'stop',
      log: () => undefined,
    });
    await journal.sql();
  });
  afterAll(async () => {
    await journal.close();
    await server.stop();
  });

  test(
    'no acknowledged entry is lost, none is doubled, and every outcome is written down in the end',
    async () => {
      const acknowledged = new Map<string, string>();
      let isWriting = true;
      const writer = async (name: number) => {
        for (let i = 0; isWriting; i++) {
          const requestId = `${name}-${i}`;
          try {
            const id = await journal.begin({
              person: { id: 'jiwon@example.com', name: null },
              operation: 'setTitle',
              requestId,
              conversationIds: [`conversation-${name}`],
              chatId: null,
              target: null,
              wrote: { title: requestId },
              seenEntryId: null,
            });
            if (typeof id !== 'string') throw new Error('nobody else writes here');
            await journal.complete(id, 'ok', 200);
            acknowledged.set(requestId, id);
          } catch {
            // Refused: such a write is never sent.
          }
        }
      };
      const writers = [1, 2, 3].map(writer);
      for (let kill = 1; kill <= KILLS; kill++) {
        const enough = acknowledged.size + 5 + ((kill * 7) % 11);
        await expect.poll(() => acknowledged.size).toBeGreaterThan(enough);
        await server.kill();
        await server.start();
      }
      await expect.poll(() => acknowledged.size).toBeGreaterThan(20);
      isWriting = false;
      await Promise.all(writers);

      const read = async () => {
        const sql = await journal.sql();
        const found = [];
        let cursor: string | null = null;
        do {
          const page = await listEntries(sql, { limit: 500, cursor });
          found.push(...page.entries);
          cursor = page.cursor;
        } while (cursor !== null);
        return found;
      };
      const missing = async () => {
        const ok = new Set((await read()).filter(({ outcome }) => outcome === 'ok').map(({ id }) => id));
        return [...acknowledged.values()].filter((id) => !ok.has(id));
      };
      await expect.poll(missing).toEqual([]);
      const ids = (await read()).map(({ requestId }) => requestId);
      expect(ids).toHaveLength(new Set(ids).size);
    },
    KILLS * 30_000 + 60_000,
  );
});
