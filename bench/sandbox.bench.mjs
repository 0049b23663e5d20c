import { openPage } from './support/open-page.mjs';
import { startServer } from './support/start-server.mjs';
import { byTurns, median } from './support/statistics.mjs';

/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */

export const name = '100,000 conversations beside 5,000: gateway and sandbox in one process';

const MB = 1e6;
const LIST = '/webapi/v2/conversations';
const DAY = 86_400_000;
const beside = '5,000';

/** A filter of each kind; ids are the server's own. */
const filters = {
  'no filter': () => ({}),
  'search, many match': () => ({ searchTerm: 'refund' }),
  'search, none matches': () => ({ searchTerm: 'zzzz-nothing' }),
  'search in Korean': () => ({ searchTerm: '환불' }),
  app: (/** @type {Ids} */ { app }) => ({ llmAppId: app }),
  category: (/** @type {Ids} */ { category }) => ({ categoryId: category }),
  user: (/** @type {Ids} */ { user }) => ({ userIds: user }),
  'last chat in one week': () => ({
    startedAt: String(Date.now() - 14 * DAY),
    endAt: String(Date.now() - 7 * DAY),
  }),
  'active only, oldest first': () => ({ activeOnly: 'true', order: 'FIRST_CHAT_TIME_ASC' }),
  'running in background': () => ({ backgroundRunning: 'true' }),
};

/** @typedef {{ app: string, category: string, user: string }} Ids */

export async function run() {
  const few = await startServer({ SANDBOX_SIZE: '5000' });
  const many = await startServer({ SANDBOX_SIZE: '100000' });
  try {
    return [
      ...(await filterRows(few, many)),
      ...(await browserRows(few, many)),
      // Last, so that whatever is made when it is first needed has been made.
      ...(await memoryRows(few, many)),
    ];
  } finally {
    await few.stop();
    await many.stop();
  }
}

/** @param {Server} few @param {Server} many */
async function memoryRows(few, many) {
  const [less, more] = [await few.memory(), await many.memory()];
  const held = (/** @type {NodeJS.MemoryUsage} */ { heapUsed, external }) => (heapUsed + external) / MB;
  return [
    { what: 'start', unit: 'ms', value: many.startMs, beside: { what: beside, value: few.startMs } },
    { what: 'heap and buffers', unit: 'MB', value: held(more), beside: { what: beside, value: held(less) } },
    { what: 'RSS', unit: 'MB', value: more.rss / MB, beside: { what: beside, value: less.rss / MB } },
  ];
}

/** @param {Server} few @param {Server} many */
async function filterRows(few, many) {
  const rows = [];
  const ids = { few: await idsOf(few), many: await idsOf(many) };
  for (const [what, query] of Object.entries(filters)) {
    const [less = [], more = []] = await byTurns(15, [
      () => timed(few, query(ids.few)),
      () => timed(many, query(ids.many)),
    ]);
    rows.push({
      what: `first page: ${what}`,
      unit: 'ms',
      value: median(more),
      beside: { what: beside, value: median(less) },
    });
  }
  return rows;
}

/** @param {Server} server @param {Record<string, string>} query */
async function timed(server, query) {
  const began = performance.now();
  const answer = await ask(server, `${LIST}?${new URLSearchParams({ pageSize: '50', ...query })}`);
  await answer.text();
  if (answer.status !== 200) throw new Error(`${JSON.stringify(query)}: ${answer.status}`);
  return performance.now() - began;
}

/** @param {Server} server @returns {Promise<Ids>} */
async function idsOf(server) {
  const { directory } = await (await ask(server, '/api/info')).json();
  const { conversations } = await (await ask(server, LIST)).json();
  const user = conversations.find((/** @type {{ user: unknown }} */ row) => row.user !== null).user.userId;
  return { app: directory.apps[0].id, category: directory.categories[0].id, user };
}

/** @param {Server} server @param {string} path */
const ask = (server, path) => fetch(server.url + path, { headers: { 'x-requested-by': 'parley' } });

/** What a person sees: from the last letter typed until the rows of the search stand there, pause of typing included. */
async function browserRows(/** @type {Server} */ few, /** @type {Server} */ many) {
  const { page, close } = await openPage();
  const terms = ['refund', 'password', 'invoice', 'delivery', 'account'];
  const search = async (/** @type {Server} */ server) => {
    const term = terms[0] ?? '';
    terms.push(...terms.splice(0, 1));
    await page.goto(`${server.url}/conversations`);
    await page.getByTestId('conversation-row').first().waitFor();
    const shown = page.evaluate(untilShown, term);
    await page.getByRole('searchbox', { name: 'Search conversations' }).fill(term);
    return shown;
  };
  const [less = [], more = []] = await byTurns(terms.length, [() => search(few), () => search(many)]);
  await close();
  return [
    {
      what: 'browser: last letter of a search to its rows',
      unit: 'ms',
      value: median(more),
      beside: { what: beside, value: median(less) },
    },
  ];
}

/** Runs in the page. @param {string} term @returns {Promise<number>} */
function untilShown(term) {
  return new Promise((resolve) => {
    let typed = Infinity;
    document.addEventListener('input', () => (typed = performance.now()), { capture: true });
    const look = () => {
      const titles = [...document.querySelectorAll('[data-testid="conversation-row"] a')];
      const all = titles.every((title) => title.textContent.toLowerCase().includes(term));
      if (titles.length > 0 && all && location.search.includes(term)) resolve(performance.now() - typed);
      else requestAnimationFrame(look);
    };
    look();
  });
}
