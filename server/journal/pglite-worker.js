// @ts-check
/**
 * PGlite in a thread of its own: it computes for a second while it opens and holds whole pages in memory, and neither may
 * keep the gateway from answering. Plain JavaScript, since Node 20 starts no thread from TypeScript; `open-pglite.ts` is
 * the other end. Messages: `{ id, kind: 'query' | 'run' | 'listen' | 'close', text, values }` are answered by `{ id, rows }`
 * or `{ id, error }`; `{ heard }` is a notification.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

if (parentPort === null) throw new Error('this is a worker');
const port = parentPort;
const db = await PGlite.create({ dataDir: workerData.dataDir });

port.on('message', async ({ id, kind, text, values }) => {
  try {
    if (kind === 'query') port.postMessage({ id, rows: (await db.query(text, values)).rows });
    else {
      if (kind === 'run') await db.exec(text);
      else if (kind === 'listen') await db.listen(text, (heard) => port.postMessage({ heard }));
      else await db.close();
      port.postMessage({ id, rows: [] });
    }
  } catch (error) {
    // The code alone: messages of PostgreSQL quote values.
    port.postMessage({ id, error: `PGlite ${error?.code ?? error?.name ?? 'failed'}` });
  }
});
port.postMessage({ id: 0, rows: [] });
