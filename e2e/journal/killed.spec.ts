import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { REQUESTED_BY } from '../../src/contract/gateway-info.ts';
import { JOURNAL_PATHS, journalPage, type JournalEntry } from '../../src/contract/journal.ts';
import { createSandbox } from '../../server/sandbox/create-sandbox.ts';
import { listenSandbox } from '../../server/sandbox/listen.ts';
import { startServer, type RunningServer } from '../support/start-server.ts';

/** How often the gateway, and with it its database, is killed. `npm run test:trials` asks for 20. */
const KILLS = Number(process.env['KILLS'] ?? 2);
const WRITERS = 3;
const KEY = 'killed-journal-6c02';
const headers = { [REQUESTED_BY.name]: REQUESTED_BY.value, 'Content-Type': 'application/json' };

test(`${String(KILLS)} kills of a gateway under writes: what was acknowledged is in the journal once, what reached Alli too`, async () => {
  test.setTimeout(120_000 + KILLS * 60_000);
  const sandbox = createSandbox({ apiKey: KEY, size: 50, live: false });
  const alli = await listenSandbox(sandbox);
  const folder = await mkdtemp(join(tmpdir(), 'parley-killed-'));
  const start = () =>
    startServer({ ALLI_BASE_URL: alli.url, ALLI_API_KEY: KEY, JOURNAL: 'on', DATA_DIR: folder });
  const ids = sandbox.control.conversations().map(({ id }) => id);
  let server = await start();
  const acknowledged: string[] = [];
  let isOver = false;
  const writer = async (name: number) => {
    for (let i = 0; !isOver; i++) {
      const title = `${String(name)}-${String(i)}`;
      const path = `/webapi/v2/conversations/${encodeURIComponent(ids[name] ?? '')}/title`;
      try {
        const response = await fetch(server.url + path, {
          method: 'PUT',
          headers,
          body: JSON.stringify({ title }),
        });
        if (response.ok) acknowledged.push(title);
      } catch {
        // The gateway is gone: nobody was told anything.
      }
    }
  };
  try {
    const writing = Promise.all(Array.from({ length: WRITERS }, (_, name) => writer(name)));
    for (let kill = 1; kill <= KILLS; kill++) {
      const enough = acknowledged.length + 5 + ((kill * 7) % 23);
      await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(enough);
      await server.kill();
      server = await start();
    }
    const enough = acknowledged.length + 5;
    await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(enough);
    isOver = true;
    await writing;

    const entries = await readAll(server);
    const titles = entries.map(({ wrote }) => wrote.title);
    expect(titles).toHaveLength(new Set(titles).size);
    const outcomes = new Map(entries.map(({ wrote, outcome }) => [wrote.title, outcome]));
    expect(acknowledged.filter((title) => outcomes.get(title) !== 'ok')).toEqual([]);
    // Killed between the call and its end: unknown, never silence.
    const arrived = ids.slice(0, WRITERS).map((id) => sandbox.control.conversation(id)?.title ?? '');
    expect(arrived.filter((title) => !['ok', 'unknown'].includes(outcomes.get(title) ?? ''))).toEqual([]);
  } finally {
    isOver = true;
    await server.kill();
    await alli.close();
    await rm(folder, { recursive: true, force: true });
  }
});

async function readAll(server: RunningServer): Promise<JournalEntry[]> {
  const all: JournalEntry[] = [];
  let cursor: string | null = '';
  do {
    const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const response = await fetch(`${server.url}${JOURNAL_PATHS.entries}?limit=500${more}`, { headers });
    const page = journalPage.parse(await response.json());
    all.push(...page.entries);
    cursor = page.cursor;
  } while (cursor !== null);
  return all;
}
