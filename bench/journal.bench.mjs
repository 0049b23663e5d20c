import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { FEW, fill, journalOpen, LIST, MANY, questions, withServers, writes } from './support/journal.mjs';

/** @typedef {import('./support/to-markdown.mjs').Row} Row */

export const name =
  'The journal (PGlite, in a folder): its opening, what a write costs more, and 1,000,000 entries beside 1,000';

const on = (/** @type {string} */ folder) => ({ JOURNAL: 'on', DATA_DIR: folder });

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
    return withServers([on(folder)], async ([url = '']) => {
      await journalOpen(url);
      return performance.now() - began;
    });
  };
  const made = await once();
  const value = await once();
  return [{ what: 'start to first answer', unit: 'ms', value, beside: { what: 'made anew', value: made } }];
}

/** @param {string} folder */
const writing = (folder) =>
  withServers([{ ...on(folder), ...LIST }, LIST], ([here = '', off = '']) => writes(here, off));

/** @param {string} many @param {string} few */
async function asking(many, few) {
  await fillFolder(many, MANY);
  await fillFolder(few, FEW);
  return withServers([on(many), on(few)], ([full = '', small = '']) => questions(full, small));
}

/** @param {string} folder @param {number} count */
async function fillFolder(folder, count) {
  await withServers([on(folder)], ([url = '']) => journalOpen(url));
  const db = await PGlite.create({ dataDir: join(folder, 'journal', 'pglite') });
  await fill((text, values) => db.query(text, values), count);
  await db.close();
}
