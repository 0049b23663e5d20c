import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from '../bench/support/start-server.mjs';
import { flatMemory } from './flat-memory.mjs';

/**
 * `npm run soak`: the production build under a mixed load for 30 minutes (`SOAK_MINUTES`), with a second gateway and its
 * sandbox in the place of Alli. Fails if a good request fails, or if what the gateway holds after collecting garbage grows.
 */
const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 30);
const LANES = 8;
const SAMPLES_PER_MINUTE = 6;

const alli = await startServer({ SANDBOX_SIZE: '2000', JOURNAL: 'off' });
// The sandbox comes with a gateway, which wants our header: as Alli it is reached by way of somebody who adds it.
const relay = createServer((incoming, outgoing) => {
  const { method, url, headers: sent } = incoming;
  const passed = { ...sent, host: new URL(alli.url).host, 'x-requested-by': 'parley' };
  const onward = request(new URL(url ?? '/', alli.url), { method, headers: passed, agent }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
});
const agent = new Agent({ keepAlive: true });
await once(relay.listen(0, '127.0.0.1'), 'listening');
const address = relay.address();
const relayUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
const gateway = await startServer({
  ALLI_BASE_URL: relayUrl,
  ALLI_API_KEY: 'soak-key-20c1e7',
  JOURNAL: 'off',
});
const headers = { 'x-requested-by': 'parley' };
const list = await (await fetch(`${gateway.url}/webapi/v2/conversations?pageSize=50`, { headers })).json();
/** @type {string[]} */
const ids = list.conversations.map((/** @type {{ id: string }} */ { id }) => encodeURIComponent(id));

/** What is asked, by turns: path, what must come, and what else is sent. */
const asks = [
  (n) => [`/webapi/v2/conversations?pageSize=${1 + (n % 50)}`, 200],
  (n) => [`/webapi/v2/conversations?searchTerm=refund${n % 100}`, 200],
  (n) => [`/webapi/v2/conversations/${ids[n % ids.length]}/chats`, 200],
  (n) => [`/webapi/conversation_daily_count?startDate=2026-10-${String(1 + (n % 28)).padStart(2, '0')}`, 200],
  () => ['/conversations', 200],
  () => ['/assets/gone.js', 404],
  () => ['/webapi/v2/nothing', 404],
  () => ['/webapi/v2/conversations?pageSize=x', 400],
  () => ['/api/csp-report', 400, { method: 'POST', body: '{}' }],
];

let count = 0;
/** @type {string[]} */
const wrong = [];
const end = Date.now() + MINUTES * 60_000;
async function lane() {
  while (Date.now() < end) {
    const n = count++;
    const [path, status, init = {}] = asks[n % asks.length](n);
    try {
      // One in fifty goes away before the answer.
      const signal = n % 50 === 49 ? AbortSignal.timeout(1) : undefined;
      const answer = await fetch(`${gateway.url}${path}`, { headers, signal, ...init });
      await answer.arrayBuffer();
      // Reports are few a minute.
      const isLimited = path === '/api/csp-report' && answer.status === 429;
      if (answer.status !== status && !isLimited) wrong.push(`${path}: ${answer.status}`);
    } catch (error) {
      if (n % 50 !== 49) wrong.push(`${path}: ${error}`);
    }
    await pause(20);
  }
}

const lanes = Array.from({ length: LANES }, lane);
/** @type {NodeJS.MemoryUsage[]} */
const memory = [];
while (Date.now() < end) {
  await pause(60_000 / SAMPLES_PER_MINUTE);
  memory.push(await gateway.memory());
}
await Promise.all(lanes);
const mb = (/** @type {number} */ bytes) => (bytes / 1024 / 1024).toFixed(1);
const held = flatMemory(memory.map(({ heapUsed, external }) => heapUsed + external));
const rss = flatMemory(memory.map((one) => one.rss));
console.log(
  `${MINUTES} min, ${count} requests, ${wrong.length} wrong; heap and buffers ${mb(held.first)} MB, then ${mb(held.last)} MB; ` +
    `RSS ${mb(rss.first)} MB, then ${mb(rss.last)} MB`,
);
for (const one of new Set(wrong.slice(0, 20))) console.log(`  ${one}`);
if (wrong.length > 0 || !held.isFlat) process.exitCode = 1;
await gateway.stop();
relay.close().closeAllConnections();
await alli.stop();
