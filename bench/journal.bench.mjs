import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { startServer } from './support/start-server.mjs';
import { byTurns, median, quantile } from './support/statistics.mjs';

/** @typedef {import('./support/to-markdown.mjs').Row} Row */

export const name =
  'The journal (PGlite, in a folder): what a write costs more, and 1,000,000 entries beside 1,000';

const WRITES = 150;
const TURNS = 15;
const MANY = 1_000_000;
const FEW = 1_000;
const headers = { 'X-Requested-By': 'parley', 'Content-Type': 'application/json' };

export async function run() {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-journal-'));
  try {
    return [...(await writes(folder)), ...(await questions(folder))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes with and without a journal, by turns. @param {string} folder */
async function writes(folder) {
  const off = await startServer({ SANDBOX_SIZE: '200', JOURNAL: 'off' });
  const on = await startServer({ SANDBOX_SIZE: '200', JOURNAL: 'on', DATA_DIR: join(folder, 'writes') });
  try {
    const [id] = await conversationIds(off.url);
    const write = (/** @type {string} */ url) => async () => {
      const began = performance.now();
      const path = `${url}/webapi/v2/conversations/${encodeURIComponent(id ?? '')}/title`;
      const response = await fetch(path, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ title: String(began) }),
      });
      await response.text();
      if (!response.ok) throw new Error(`${response.status} of a write`);
      return performance.now() - began;
    };
    const [without = [], withIt = []] = await byTurns(WRITES, [write(off.url), write(on.url)]);
    const beside = 'JOURNAL=off';
    return [
      {
        what: 'a write, median',
        unit: 'ms',
        value: median(withIt),
        beside: { what: beside, value: median(without) },
      },
      {
        what: 'a write, p95',
        unit: 'ms',
        value: quantile(withIt, 0.95),
        beside: { what: beside, value: quantile(without, 0.95) },
      },
    ];
  } finally {
    await off.stop();
    await on.stop();
  }
}

/** What people ask, of a full journal and of a nearly empty one, by turns. @param {string} folder */
async function questions(folder) {
  const [many, few] = [join(folder, 'many'), join(folder, 'few')];
  await fill(many, MANY);
  await fill(few, FEW);
  const full = await startServer({ SANDBOX_SIZE: '0', JOURNAL: 'on', DATA_DIR: many });
  const small = await startServer({ SANDBOX_SIZE: '0', JOURNAL: 'on', DATA_DIR: few });
  try {
    const known = Array.from({ length: 50 }, (_, i) => `id=conversation-${i}`).join('&');
    /** @type {[string, string][]} */
    const asked = [
      ['newest 50 entries', 'entries?limit=50'],
      ['of one person', 'entries?limit=50&personId=person-3'],
      ['of one kind', 'entries?limit=50&operation=setTitle'],
      ['that did not go well', 'entries?limit=50&outcome=failed'],
      ['of one conversation', 'entries?limit=50&conversationId=conversation-7'],
      ['with a better answer', 'entries?limit=50&suggested=true'],
      ['everybody who has an entry', 'people?'],
      ['state and assignee of 50 rows', `known?${known}`],
      ['my conversations, first page', 'conversations?assignee=agent-3'],
      ['by state and assignee', 'conversations?assignee=agent-3&state=wa'],
    ];
    /** @type {Row[]} */
    const rows = [];
    for (const [what, path] of asked) {
      const ask = (/** @type {string} */ url) => async () => {
        const began = performance.now();
        const response = await fetch(`${url}/api/journal/${path}`, { headers });
        await response.text();
        if (!response.ok) throw new Error(`${response.status} of ${path}`);
        return performance.now() - began;
      };
      const [of = [], beside = []] = await byTurns(TURNS, [ask(full.url), ask(small.url)]);
      rows.push({
        what,
        unit: 'ms',
        value: median(of),
        beside: { what: `${FEW.toLocaleString('en')} entries`, value: median(beside) },
      });
    }
    return rows;
  } finally {
    await full.stop();
    await small.stop();
  }
}

/**
 * A journal as a team would have left it: 20 people, one conversation for each five entries, each tenth did not go well.
 * @param {string} folder @param {number} count
 */
async function fill(folder, count) {
  // The gateway makes the tables.
  const server = await startServer({ SANDBOX_SIZE: '0', JOURNAL: 'on', DATA_DIR: folder });
  await fetch(`${server.url}/api/journal/people`, { headers });
  await server.stop();
  const db = await PGlite.create({ dataDir: join(folder, 'journal', 'pglite') });
  await db.query(
    `WITH entry AS (
       INSERT INTO parley_entries (at, person_id, person_name, operation, request_id, wrote, outcome, completed_at)
       SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint - ($1 - i) * 1000, 'person-' || i % 20, 'Name',
         (ARRAY['updateConversation', 'setTitle', 'postFeedback'])[1 + i % 3], 'request-' || i,
         CASE i % 3 WHEN 0 THEN jsonb_build_object('state', (ARRAY['wa', 'ea', 'wu'])[1 + i % 7 % 3], 'assignee', 'agent-' || i % 8)
           WHEN 1 THEN jsonb_build_object('title', 'Title ' || i)
           ELSE jsonb_build_object('rating', false, 'suggestedAnswer', 'Answer ' || i) END,
         CASE i % 10 WHEN 0 THEN 'failed' ELSE 'ok' END, 1
       FROM generate_series(1, $1::int) AS i
       RETURNING id, wrote
     )
     INSERT INTO parley_touched (conversation_id, entry_id, state, assignee)
     SELECT 'conversation-' || id % ($1::int / 5), id, wrote ->> 'state', wrote ->> 'assignee' FROM entry`,
    [count],
  );
  await db.exec('VACUUM ANALYZE');
  await db.close();
}

/** @param {string} url @returns {Promise<string[]>} */
async function conversationIds(url) {
  const response = await fetch(`${url}/webapi/v2/conversations?pageSize=1`, { headers });
  const answer = await response.json();
  return (answer.result ?? answer).conversations.map((/** @type {{ id: string }} */ one) => one.id);
}
