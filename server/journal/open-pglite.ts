import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as z from 'zod/mini';
import { lockFolder } from './lock-folder.ts';
import { DatabaseError, type Sql } from './sql.ts';

const message = z.union([
  z.object({ heard: z.string() }),
  z.object({ id: z.int(), error: z.string() }),
  z.object({ id: z.int(), rows: z.array(z.unknown()) }),
]);

type Waiting = { resolve: (rows: unknown[]) => void; reject: (error: Error) => void };

/**
 * A database in a folder, or (null) in memory, in a thread of its own. Opening takes a second or more and some 300 MB.
 * @throws DatabaseError if the folder cannot be used.
 */
export async function openPglite(folder: string | null): Promise<Sql> {
  const unlock = folder === null ? () => undefined : lockFolder(folder);
  const worker = new Worker(new URL('./pglite-worker.js', import.meta.url), {
    workerData: { dataDir: folder === null ? 'memory://' : join(folder, 'pglite') },
  });
  // An open database keeps no process alive that has nothing else to do.
  worker.unref();
  const waiting = new Map<number, Waiting>();
  const hearers: ((payload: string) => void)[] = [];
  let lastId = 0;
  let dead: DatabaseError | null = null;

  const end = (reason: string) => {
    if (dead === null) unlock();
    dead = new DatabaseError(reason);
    for (const { reject } of waiting.values()) reject(dead);
    waiting.clear();
  };
  worker.on('error', (error) => end(`the database has failed: ${error.message}`));
  worker.on('exit', () => end('the database is closed'));
  worker.on('message', (raw) => {
    const said = message.parse(raw);
    if ('heard' in said) {
      for (const hear of hearers) hear(said.heard);
      return;
    }
    const answered = waiting.get(said.id);
    waiting.delete(said.id);
    if ('error' in said) answered?.reject(new DatabaseError(said.error));
    else answered?.resolve(said.rows);
  });

  const wait = (id: number) =>
    new Promise<unknown[]>((resolve, reject) => {
      if (dead === null) waiting.set(id, { resolve, reject });
      else reject(dead);
    });
  const ask = (kind: string, text: string, values: readonly unknown[] = []) => {
    const id = ++lastId;
    const answer = wait(id);
    worker.postMessage({ id, kind, text, values });
    return answer;
  };
  await wait(0);
  return {
    query: (text, values) => ask('query', text, values),
    run: async (script) => {
      await ask('run', script);
    },
    listen: async (channel, hear) => {
      hearers.push(hear);
      await ask('listen', channel);
    },
    close: async () => {
      await ask('close', '');
      await worker.terminate();
    },
  };
}
