import { startServer } from './start-server.mjs';
import { byTurns, median, quantile } from './statistics.mjs';

/** @typedef {import('./to-markdown.mjs').Row} Row */
/** @typedef {(text: string, values?: unknown[]) => Promise<unknown>} Query */

const WRITES = 150;
const TURNS = 15;
export const MANY = 1_000_000;
export const FEW = 1_000;
/** A sandbox with conversations to write to. */
export const LIST = { SANDBOX_SIZE: '200' };
export const headers = { 'X-Requested-By': 'parley', 'Content-Type': 'application/json' };

/**
 * Starts a gateway for each environment, and stops them whatever happens: one that is left keeps the bench from ending.
 * @template T
 * @param {Record<string, string>[]} envs
 * @param {(urls: string[]) => Promise<T>} use where each listens
 * @returns {Promise<T>}
 */
export async function withServers(envs, use) {
  const servers = [];
  try {
    for (const env of envs) servers.push(await startServer({ SANDBOX_SIZE: '1', ...env }));
    return await use(servers.map(({ url }) => url));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** Resolves once the journal of a gateway is open, its tables are made. @param {string} url */
export const journalOpen = (url) => read(`${url}/api/journal/people`);

/**
 * What a write costs with and without a journal, by turns.
 * @param {string} on @param {string} off where each gateway listens
 * @returns {Promise<Row[]>}
 */
export async function writes(on, off) {
  const id = await newestConversation(off);
  const write = (/** @type {string} */ url) => async () => {
    const began = performance.now();
    await setTitle(url, id, String(began));
    return performance.now() - began;
  };
  const [without = [], withIt = []] = await byTurns(WRITES, [write(off), write(on)]);
  const row = (/** @type {string} */ what, /** @type {(values: number[]) => number} */ of) => ({
    what,
    unit: 'ms',
    value: of(withIt),
    beside: { what: 'JOURNAL=off', value: of(without) },
  });
  return [row('a write, median', median), row('a write, p95', (values) => quantile(values, 0.95))];
}

/**
 * What people ask, of a journal with `MANY` entries and of one with `FEW`, by turns.
 * @param {string} full @param {string} small where each gateway listens
 * @returns {Promise<Row[]>}
 */
export async function questions(full, small) {
  const known = Array.from({ length: 50 }, (_, i) => `id=conversation-${i}`).join('&');
  /** @type {[string, string][]} */
  const asked = [
    ['newest 50 entries', 'entries?limit=50'],
    ['50 entries in the middle', 'entries?limit=50&cursor=MIDDLE.1'],
    ['of one person', 'entries?limit=50&personId=person-3'],
    ['of one kind', 'entries?limit=50&operation=setTitle'],
    ['that did not go well', 'entries?limit=50&outcome=failed'],
    ['of one person, that did not go well: none', 'entries?limit=50&outcome=failed&personId=person-3'],
    ['of one conversation', 'entries?limit=50&conversationId=conversation-7'],
    ['with a better answer', 'entries?limit=50&suggested=true'],
    ['everybody who has an entry', 'people?'],
    ['state and assignee of 50 rows', `known?${known}`],
    ['my conversations, first page', 'conversations?assignee=agent-3'],
    ['by state and assignee', 'conversations?assignee=agent-3&state=wa'],
    ['of somebody whose conversations all went to others', 'conversations?assignee=agent-gone'],
  ];
  const middles = { [full]: await middleOf(full, MANY), [small]: await middleOf(small, FEW) };
  /** @type {Row[]} */
  const rows = [];
  for (const [what, path] of asked) {
    const ask = (/** @type {string} */ url) => async () => {
      const began = performance.now();
      await read(`${url}/api/journal/${path.replace('MIDDLE', String(middles[url]))}`);
      return performance.now() - began;
    };
    const [of = [], beside = []] = await byTurns(TURNS, [ask(full), ask(small)]);
    rows.push({
      what,
      unit: 'ms',
      value: median(of),
      beside: { what: `${FEW.toLocaleString('en')} entries`, value: median(beside) },
    });
  }
  return rows;
}

/**
 * A journal as a team would have left it, into tables that are there: 20 people, one conversation for each five entries,
 * each tenth did not go well, and what one person had long ago has gone to others.
 * @param {Query} query @param {number} count
 */
export async function fill(query, count) {
  await query(
    `WITH entry AS (
       INSERT INTO parley_entries (at, person_id, person_name, operation, request_id, wrote, outcome, completed_at)
       SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint - ($1 - i) * 1000, 'person-' || i % 20, 'Name',
         (ARRAY['updateConversation', 'setTitle', 'postFeedback'])[1 + i % 3], 'request-' || i,
         CASE i % 3
           WHEN 0 THEN jsonb_build_object('state', (ARRAY['wa', 'ea', 'wu'])[1 + i % 7 % 3],
             'assignee', CASE WHEN i <= $1 / 10 THEN 'agent-gone' ELSE 'agent-' || i % 8 END)
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
  await query('VACUUM ANALYZE parley_entries');
  await query('VACUUM ANALYZE parley_touched');
}

/** The time (ms since 1970) of an entry half way down; entries are a second apart. @param {string} url @param {number} count */
async function middleOf(url, count) {
  const { entries } = await read(`${url}/api/journal/entries?limit=1`);
  return entries[0].at - count * 500;
}

/** @param {string} url @returns {Promise<string>} */
export async function newestConversation(url) {
  const answer = await read(`${url}/webapi/v2/conversations?pageSize=1`);
  return (answer.result ?? answer).conversations[0].id;
}

/** @param {string} url @param {string} id @param {string} title */
export async function setTitle(url, id, title) {
  const path = `${url}/webapi/v2/conversations/${encodeURIComponent(id)}/title`;
  const response = await fetch(path, { method: 'PUT', headers, body: JSON.stringify({ title }) });
  await response.text();
  if (!response.ok) throw new Error(`${response.status} of a write`);
}

/** @param {string} url */
async function read(url) {
  const response = await fetch(url, { headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} of ${url}`);
  return JSON.parse(text);
}
