import { readdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { toMarkdown } from './support/to-markdown.mjs';

/**
 * `npm run bench` measures the production build and prints a table for each `bench/<name>.bench.mjs`, also into
 * bench/results.md. `npm run bench -- grid` runs only those with "grid" in their file name, and writes no file.
 *
 * A measurement is a module of plain JavaScript (Node runs it as it is) that exports
 *   name   the heading of its table
 *   run    `() => Promise<Row[]>`
 * and a row is (see support/to-markdown.mjs)
 *   { what: 'memory', unit: 'MB', value: 31.2, beside: { what: '5,000 conversations', value: 20.1 } }
 * What is in `beside` is measured in the same run and gives the ratio: figures of two machines, or of two days, say nothing
 * about each other. So no time is ever asserted. What is exact (a number of elements, of requests) may be: `run` throws
 * then, the rest goes on, and the whole ends with 1.
 *
 * To be shared: support/start-server.mjs (the production server, with its memory), support/open-page.mjs (a browser's
 * page, with its heap), support/statistics.mjs, support/scroll-rows.mjs.
 */

const wanted = process.argv.slice(2);
const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.bench.mjs')).sort();
const chosen = files.filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));

const load = (loadavg()[0] ?? 0).toFixed(1);
const parts = [
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, load ${load} before the first measurement`,
];
for (const file of chosen) {
  const { name, run } = await import(join(import.meta.dirname, file));
  const part = await run().then(
    (/** @type {import('./support/to-markdown.mjs').Row[]} */ rows) => toMarkdown(name, rows),
    (/** @type {unknown} */ error) => {
      process.exitCode = 1;
      return `## ${name}\n\nFailed: ${error instanceof Error ? error.stack : String(error)}`;
    },
  );
  console.log(`${part}\n`);
  parts.push(part);
}
if (chosen.length === 0) {
  console.error(`No measurement of that name. There are: ${files.join(', ')}`);
  process.exitCode = 1;
}
if (wanted.length === 0 && process.exitCode === undefined) {
  const text = ['# Measured', ...parts].join('\n\n');
  await writeFile(join(import.meta.dirname, 'results.md'), `${text}\n`);
}
