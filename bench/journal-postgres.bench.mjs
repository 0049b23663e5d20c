import { join } from 'node:path';
import { Client } from 'pg';
import { runnerImport } from 'vite';
import {
  FEW,
  fill,
  headers,
  journalOpen,
  LIST,
  MANY,
  newestConversation,
  questions,
  setTitle,
  withServers,
  writes,
} from './support/journal.mjs';
import { median, quantile } from './support/statistics.mjs';

/** @typedef {import('./support/to-markdown.mjs').Row} Row */

export const name =
  'The journal (a PostgreSQL server): what a write costs more, when another gateway hears of it, and 1,000,000 entries beside 1,000';

const HEARD = 100;

const on = (/** @type {string | undefined} */ database = '') => ({ JOURNAL: 'on', DATABASE_URL: database });

export async function run() {
  // The same server as in the tests; it is TypeScript.
  const { module } = await runnerImport(join(import.meta.dirname, '../server/testing/postgres-server.ts'));
  const { startPostgres } = /** @type {typeof import('../server/testing/postgres-server.ts')} */ (module);
  const postgres = await startPostgres();
  try {
    const databases = await makeDatabases(postgres.url, ['writes', 'many', 'few']);
    return [...(await writing(databases.writes)), ...(await asking(databases.many, databases.few))];
  } finally {
    await postgres.stop();
  }
}

/** @param {string} url @param {string[]} names @returns {Promise<Record<string, string>>} where each is */
async function makeDatabases(url, names) {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const one of names) await client.query(`CREATE DATABASE ${one}`);
  await client.end();
  return Object.fromEntries(names.map((one) => [one, url.replace(/[^/]+$/, one)]));
}

/** @param {string | undefined} database @returns {Promise<Row[]>} */
const writing = (database) =>
  withServers(
    [{ ...on(database), ...LIST }, on(database), LIST],
    async ([here = '', there = '', off = '']) => [
      ...(await writes(here, off)),
      ...(await hearing(here, there)),
    ],
  );

/**
 * From the answer to a write at one gateway until the event stream of another one tells of it.
 * @param {string} here @param {string} there @returns {Promise<Row[]>}
 */
async function hearing(here, there) {
  const leaving = new AbortController();
  const { body } = await fetch(`${there}/api/journal/events`, { headers, signal: leaving.signal });
  if (body === null) throw new Error('no stream');
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let said = '';
  /** Resolves when so many entries were told of. @param {number} count */
  const heard = async (count) => {
    while (said.split('event: entry').length <= count) said += (await reader.read()).value ?? '';
    return performance.now();
  };
  const id = await newestConversation(here);
  /** @type {number[]} */
  const times = [];
  for (let i = 1; i <= HEARD; i++) {
    const hearing = heard(i);
    await setTitle(here, id, `Heard ${i}`);
    const answered = performance.now();
    times.push(Math.max(0, (await hearing) - answered));
  }
  leaving.abort();
  return [
    { what: 'another gateway tells of it, after its answer: median', unit: 'ms', value: median(times) },
    { what: 'the same, p95', unit: 'ms', value: quantile(times, 0.95) },
  ];
}

/** @param {string | undefined} many @param {string | undefined} few */
const asking = (many, few) =>
  withServers([on(many), on(few)], async ([full = '', small = '']) => {
    await fillDatabase(full, many, MANY);
    await fillDatabase(small, few, FEW);
    return questions(full, small);
  });

/** @param {string} url @param {string | undefined} database @param {number} count */
async function fillDatabase(url, database, count) {
  await journalOpen(url);
  const client = new Client({ connectionString: database });
  await client.connect();
  await fill((text, values) => client.query(text, values), count);
  await client.end();
}
