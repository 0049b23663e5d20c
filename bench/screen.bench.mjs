import { launchBrowser } from './support/launch-browser.mjs';
import { measureLoad, measureUse } from './support/screen-times.mjs';
import { serveFloor } from './support/serve-floor.mjs';
import { startServer } from './support/start-server.mjs';
import { median } from './support/statistics.mjs';

export const name = 'The list beside a floor page: the least that shows it, with React and React Query';

const TURNS = 5;
/** Of every answer of the upstream, in ms. It is part of both, so that ratios are no better than what people see. */
const LATENCY = 20;
/** A laptop, and a telephone or an old one on an office network. */
const machines = [
  { words: 'full speed', slowdown: 1, network: false },
  { words: 'a fourth of it, 40 ms, 10 Mbit/s', slowdown: 4, network: true },
];

export async function run() {
  const server = await startServer({
    SANDBOX_SIZE: '5000',
    SANDBOX_LATENCY_MS: String(LATENCY),
    JOURNAL: 'off',
  });
  const floor = await serveFloor(server.url);
  const browser = await launchBrowser();
  const both = [`${server.url}/conversations`, floor.url];
  try {
    /** @type {import('./support/to-markdown.mjs').Row[]} */
    const rows = [];
    for (const { words, ...how } of machines) {
      const loads = await turns((url) => measureLoad(browser, url, how));
      const uses = await turns((url) => measureUse(browser, url, how.slowdown));
      if (rows.length === 0)
        rows.push(
          row('JavaScript before the first row, gzipped', 'KB', loads, ({ scripts }) => scripts / 1e3),
        );
      rows.push(
        row(`first row: ${words}`, 'ms', loads, ({ coldMs }) => coldMs),
        row(`first row, from the cache: ${words}`, 'ms', loads, ({ warmMs }) => warmMs),
        row(`long tasks while loading: ${words}`, 'ms', loads, ({ longMs }) => longMs),
        row(`layout shift: ${words}`, '', loads, ({ cls }) => cls),
        row(`a filter to its rows: ${words}`, 'ms', uses, ({ filterMs }) => filterMs),
        row(`a row pressed to its messages: ${words}`, 'ms', uses, ({ openMs }) => openMs),
        row(`a key in the search to its letter: ${words}`, 'ms', uses, ({ keyMs }) => keyMs),
      );
    }
    return rows;
  } finally {
    await browser.close();
    await floor.stop();
    await server.stop();
  }

  /**
   * By turns, so that whatever else the machine does hits both alike; the first turn warms up.
   * @template T
   * @param {(url: string) => Promise<T>} measure
   * @returns {Promise<T[][]>} of Parley, of the floor page
   */
  async function turns(measure) {
    /** @type {T[][]} */
    const values = both.map(() => []);
    for (let turn = 0; turn <= TURNS; turn++)
      for (const [i, url] of both.entries()) {
        const value = await measure(url);
        if (turn > 0) values[i]?.push(value);
      }
    return values;
  }
}

/**
 * @template T
 * @param {string} what @param {string} unit @param {T[][]} values @param {(value: T) => number} of
 */
function row(what, unit, [ours = [], floor = []], of) {
  return {
    what,
    unit,
    value: median(ours.map(of)),
    beside: { what: 'floor', value: median(floor.map(of)) },
  };
}
