import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import type { RunningServer } from '../support/start-server.ts';

const LOOKS_EVERY_MS = 50;

type Replica = { server: RunningServer; pool: Pool; isReady: boolean };

/**
 * A balancer as simple as they come: it asks `/readyz` of each replica now and then, sends by turns to those that said yes,
 * keeps its connections, and never tries anything twice.
 */
export function createBalancer() {
  const replicas = new Set<Replica>();
  let turn = 0;
  let isOver = false;

  async function look(replica: Replica): Promise<void> {
    while (replicas.has(replica) && !isOver) {
      replica.isReady = await fetch(`${replica.server.url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
      await pause(LOOKS_EVERY_MS);
    }
  }

  return {
    add(server: RunningServer): () => Promise<void> {
      const replica = { server, pool: new Pool(server.url, { connections: 10 }), isReady: true };
      replicas.add(replica);
      void look(replica);
      return async () => {
        replicas.delete(replica);
        await replica.pool.close();
      };
    },
    /** The status of an answer; rejects if there is none. */
    async get(path: string): Promise<number> {
      const ready = [...replicas].filter(({ isReady }) => isReady);
      const replica = ready[turn++ % ready.length];
      if (replica === undefined) throw new Error('no replica is ready');
      const headers = { 'x-requested-by': 'parley' };
      const { statusCode, body } = await replica.pool.request({ method: 'GET', path, headers });
      await body.dump();
      return statusCode;
    },
    close: () => void (isOver = true),
  };
}
