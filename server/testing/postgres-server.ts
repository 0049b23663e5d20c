import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { postgresOnSystem, postgresUser } from '../../scripts/find-postgres.mjs';

const bin = postgresOnSystem();

/** Whether a real server can be had. In CI it must be; elsewhere its tests are skipped, loudly. */
export const hasPostgres = ((): boolean => {
  if (bin !== null) return true;
  if (process.env['CI'] !== undefined) throw new Error('CI must have a PostgreSQL server');
  process.stderr.write('\nSKIPPED: no PostgreSQL server here (see scripts/find-postgres.mjs)\n');
  return false;
})();

/** A PostgreSQL server of its own, in a temporary folder. */
export type PostgresServer = {
  url: string;
  /** Without a word, as a crash would. */
  kill: () => Promise<void>;
  /** Starts it again after `kill`, on the same port. */
  start: () => Promise<void>;
  stop: () => Promise<void>;
};

export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-postgres-'));
  const user = postgresUser();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder };
  execFileSync(
    join(bin ?? '', 'initdb'),
    ['-D', data, '-U', 'parley', '--auth=trust', '--no-sync', '--locale=C', '--encoding=UTF8'],
    { ...options, stdio: 'ignore' },
  );
  const port = await freePort();
  const url = `postgresql://parley@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | null = null;

  async function start(): Promise<void> {
    // What a killed server leaves behind may hold its memory for a moment: then it says no and is asked again.
    for (let tries = 0; tries < 200; tries++) {
      const args = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'];
      const child = spawn(join(bin ?? '', 'postgres'), args, { ...options, stdio: 'ignore' });
      const exited = once(child, 'exit').then(() => false);
      if (await Promise.race([answers(url, child), exited])) {
        server = child;
        return;
      }
    }
    throw new Error('PostgreSQL does not start');
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (server?.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, 'exit');
    server.kill(signal);
    await exited;
  }
  await start();
  return {
    url,
    kill: () => end('SIGKILL'),
    start,
    stop: async () => {
      await end('SIGQUIT');
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** True as soon as it takes connections; false if it has ended before. */
async function answers(url: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return false;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
