import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { FEW, fill, headers, MANY, questions, writes } from './support/journal.mjs';
import { startServer } from './support/start-server.mjs';

/** @typedef {import('./support/to-markdown.mjs').Row} Row */

export const name =
  'The journal (PGlite, in a folder): its opening, what a write costs more, and 1,000,000 entries beside 1,000';

export async function run() {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-journal-'));
  try {
    return [
      ...(await opening(join(folder, 'new'))),
      ...(await writing(join(folder, 'writes'))),
      ...(await asking(join(folder, 'many'), join(folder, 'few'))),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** From the start of the process to the first answer of the journal. @param {string} folder @returns {Promise<Row[]>} */
async function opening(folder) {
  const once = async () => {
    const began = performance.now();
    const server = await startServer({ SANDBOX_SIZE: '0', JOURNAL: 'on', DATA_DIR: folder });
    await (await fetch(`${server.url}/api/journal/people`, { headers })).text();
    const ms = performance.now() - began;
    await server.stop();
    return ms;
  };
  const made = await once();
  const value = await once();
  return [{ what: 'start to first answer', unit: 'ms', value, beside: { what: 'made anew', value: made } }];
}

/** @param {string} folder */
async function writing(folder) {
  const off = await startServer({ SANDBOX_SIZE: '200', JOURNAL: 'off' });
  const on = await startServer({ SANDBOX_SIZE: '200', JOURNAL: 'on', DATA_DIR: folder });
  try {
    return await writes(on.url, off.url);
  } finally {
    await off.stop();
    await on.stop();
  }
}

/** @param {string} many @param {string} few */
async function asking(many, few) {
  await fillFolder(many, MANY);
  await fillFolder(few, FEW);
  const full = await startServer({ SANDBOX_SIZE: '0', JOURNAL: 'on', DATA_DIR: many });
  const small = await startServer({ SANDBOX_SIZE: '0', JOURNAL: 'on', DATA_DIR: few });
  try {
    return await questions(full.url, small.url);
  } finally {
    await full.stop();
    await small.stop();
  }
}

/** @param {string} folder @param {number} count */
async function fillFolder(folder, count) {
  // The gateway makes the tables.
  const server = await startServer({ SANDBOX_SIZE: '0', JOURNAL: 'on', DATA_DIR: folder });
  await (await fetch(`${server.url}/api/journal/people`, { headers })).text();
  await server.stop();
  const db = await PGlite.create({ dataDir: join(folder, 'journal', 'pglite') });
  await fill((text, values) => db.query(text, values), count);
  await db.close();
}
