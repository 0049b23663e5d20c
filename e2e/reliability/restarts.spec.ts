import { expect, test } from '@playwright/test';
import { createSandbox } from '../../server/sandbox/create-sandbox.ts';
import { listenSandbox } from '../../server/sandbox/listen.ts';
import { startServer } from '../support/start-server.ts';
import { createBalancer } from './balancer.ts';

/** `npm run test:restarts` asks for 20. */
const RESTARTS = Number(process.env['RESTARTS'] ?? 2);
const LANES = 10;

/** Two replicas under load, restarted in turn; gives how many requests were made, and what went wrong with them. */
async function restart(times: number, how: 'stop' | 'kill') {
  const alli = await listenSandbox(createSandbox({ apiKey: 'restart-key-51c0', size: 500, live: false }));
  const start = () =>
    startServer({ ALLI_BASE_URL: alli.url, ALLI_API_KEY: 'restart-key-51c0', DRAIN_MS: '1500' });
  const balancer = createBalancer();
  const replicas = await Promise.all(
    [0, 1].map(async () => {
      const server = await start();
      return { server, remove: balancer.add(server) };
    }),
  );
  const wrong: string[] = [];
  let requests = 0;
  let isOver = false;
  const lane = async () => {
    while (!isOver) {
      const path = `/webapi/v2/conversations?pageSize=${String(1 + (requests++ % 50))}`;
      await balancer.get(path).then(
        (status) => status !== 200 && wrong.push(String(status)),
        (error: unknown) => wrong.push(String(error)),
      );
    }
  };
  const load = Promise.all(Array.from({ length: LANES }, lane));
  for (let i = 0; i < times; i++) {
    const replica = replicas[i % replicas.length];
    if (replica === undefined) break;
    const fresh = await start();
    const remove = balancer.add(fresh);
    await replica.server[how]();
    await replica.remove();
    Object.assign(replica, { server: fresh, remove });
  }
  isOver = true;
  await load;
  balancer.close();
  for (const { server, remove } of replicas) {
    await remove();
    await server.stop();
  }
  await alli.close();
  return { requests, wrong };
}

test(`${String(RESTARTS)} rolling restarts of two replicas under load: no request fails`, async () => {
  test.setTimeout(120_000 + RESTARTS * 20_000);
  const { requests, wrong } = await restart(RESTARTS, 'stop');
  expect(wrong).toEqual([]);
  expect(requests).toBeGreaterThan(RESTARTS * 10);
});

test('a replica that is killed without a word is noticed', async () => {
  const { wrong } = await restart(2, 'kill');
  expect(wrong).not.toEqual([]);
});
