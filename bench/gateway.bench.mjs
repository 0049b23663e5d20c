import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { startScript } from './support/start-script.mjs';
import { startServer } from './support/start-server.mjs';
import { median, quantile } from './support/statistics.mjs';

/** @typedef {import('./support/to-markdown.mjs').Row} Row */

export const name =
  'The gateway with all its rules, beside http-proxy and a bare undici proxy, which have none';

const THROUGHPUT_ROUNDS = 5;
const LATENCY_ROUNDS = 6;
const ROUND_S = 3;
const MiB = 1024 * 1024;

const scripts = join(import.meta.dirname, 'support/proxies');

/**
 * One list page of the sandbox is what a stub of Alli answers to everything. All that is measured runs in processes of their
 * own on the same machine and by turns. Every request asks for something else, so that Parley may not share answers.
 */
export async function run() {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  /** @type {{ stop: () => Promise<void> }[]} */
  const running = [];
  const start = async (
    /** @type {ReturnType<typeof startScript> | ReturnType<typeof startServer>} */ one,
  ) => {
    const started = await one;
    running.push(started);
    return started.url;
  };
  try {
    const rows = [];
    for (const size of [50, 1]) {
      const file = join(folder, `page-${size}.json`);
      const bytes = await listPage(size);
      await writeFile(file, bytes);
      const direct = await start(startScript(join(scripts, 'stub.mjs'), [file]));
      const urls = {
        direct,
        parley: await start(startServer({ ALLI_BASE_URL: direct, ALLI_API_KEY: 'bench-key-4b1d77e0' })),
        'http-proxy': await start(startScript(join(scripts, 'http-proxy.mjs'), [direct])),
        undici: await start(startScript(join(scripts, 'undici.mjs'), [direct])),
      };
      const what = `page of ${size} (${(bytes.length / 1024).toFixed(0)} KiB)`;
      rows.push(...(await throughput(urls, what)), ...(await latency(urls, what)));
    }
    return rows;
  } finally {
    for (const one of running) await one.stop();
    await rm(folder, { recursive: true });
  }
}

/** A page of the sandbox's list, as bytes. @param {number} pageSize */
async function listPage(pageSize) {
  const server = await startServer({ SANDBOX_SIZE: '500' });
  const answer = await fetch(`${server.url}/webapi/v2/conversations?pageSize=${pageSize}`, { headers: own });
  const bytes = Buffer.from(await answer.arrayBuffer());
  await server.stop();
  return bytes;
}

const own = { 'x-requested-by': 'parley' };

/** @typedef {Record<'direct' | 'parley' | 'http-proxy' | 'undici', string>} Urls */

/** @param {Urls} urls @param {string} what @returns {Promise<Row[]>} */
async function throughput(urls, what) {
  const { parley, ...others } = await byTurns(urls, THROUGHPUT_ROUNDS, async (url) => {
    const { requests } = await fire(url, { connections: 50 });
    return [requests.average];
  });
  return Object.entries(others).map(([beside, values]) => ({
    what: `${what}: throughput, 50 connections`,
    unit: 'requests/s',
    value: median(parley),
    beside: { what: beside, value: median(values) },
  }));
}

/** @param {Urls} urls @param {string} what @returns {Promise<Row[]>} */
async function latency(urls, what) {
  const { direct, parley, ...others } = await byTurns(urls, LATENCY_ROUNDS, async (url) => {
    /** @type {number[]} */
    const times = [];
    await fire(url, { connections: 20, overallRate: 200 }, times);
    return times;
  });
  /** @param {number[]} values @param {number} share */
  const added = (values, share) => quantile(values, share) - quantile(direct, share);
  return [0.5, 0.99].flatMap((share) =>
    Object.entries(others).map(([beside, values]) => ({
      what: `${what}: p${share * 100} added at 200/s`,
      unit: 'ms',
      value: added(parley, share),
      beside: { what: beside, value: added(values, share) },
    })),
  );
}

/**
 * Rounds by turns, each time in another order, so that nobody always comes after the same one; the first warms up.
 * @param {Urls} urls
 * @param {number} rounds
 * @param {(url: string) => Promise<number[]>} measure
 * @returns {Promise<Record<keyof Urls, number[]>>}
 */
async function byTurns(urls, rounds, measure) {
  /** @type {Record<keyof Urls, number[]>} */
  const values = { direct: [], parley: [], 'http-proxy': [], undici: [] };
  const names = /** @type {(keyof Urls)[]} */ (Object.keys(urls));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const measured = await measure(urls[name]);
      if (round > 0) values[name].push(...measured);
    }
    names.push(...names.splice(0, 1));
  }
  return values;
}

let count = 0;

/**
 * Fires for a round; throws if anything but 200 comes.
 * @param {string} url
 * @param {Partial<autocannon.Options>} options
 * @param {number[]} [times] takes the time of each answer, in ms
 */
async function fire(url, options, times) {
  const instance = autocannon({
    url,
    duration: ROUND_S,
    headers: own,
    ...options,
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          path: `/webapi/v2/conversations?pageSize=50&cursor=${count++}`,
        }),
      },
    ],
  });
  instance.on('response', (client, status, bytes, ms) => times?.push(ms));
  const result = await instance;
  if (result.errors + result.non2xx > 0 || result.throughput.total < MiB / 100)
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} refused`);
  return result;
}
