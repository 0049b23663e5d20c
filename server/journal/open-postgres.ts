import { Client, Pool, type ClientConfig } from 'pg';
import type { Sql } from './sql.ts';

/** A server that does not answer must not hold a write for long, in ms. */
const CONNECT_MS = 5_000;
const QUERY_MS = 15_000;
const RECONNECT_MS = 500;
const MOST_CONNECTIONS = 6;

/** A PostgreSQL server. Several gateways may share it. Connections that break are made anew with the next statement. */
export function openPostgres(url: string): Sql {
  const settings: ClientConfig = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    application_name: 'parley',
    keepAlive: true,
  };
  const pool = new Pool({ ...settings, max: MOST_CONNECTIONS, allowExitOnIdle: true });
  // A connection that breaks while nobody uses it: the pool drops it, and nothing is lost.
  pool.on('error', () => undefined);
  const closing = new AbortController();
  return {
    query: async (text, values = []) => {
      const { rows } = await pool.query<Record<string, unknown>>(text, [...values]);
      return rows;
    },
    run: async (script) => {
      await pool.query(script);
    },
    listen: (channel, hear, onGap) => keepListening(settings, channel, hear, onGap, closing.signal),
    close: async () => {
      closing.abort();
      await pool.end();
    },
  };
}

/** Resolves when it listens for the first time; then it stays, over lost connections, until the signal. */
async function keepListening(
  settings: ClientConfig,
  channel: string,
  hear: (payload: string) => void,
  onGap: () => void,
  signal: AbortSignal,
): Promise<void> {
  const client = new Client(settings);
  const stop = () => void client.end().catch(() => undefined);
  signal.addEventListener('abort', stop);
  let listening = false;
  client.on('notification', ({ payload = '' }) => hear(payload));
  client.on('error', () => undefined);
  client.on('end', () => {
    signal.removeEventListener('abort', stop);
    if (listening && !signal.aborted) void reconnect();
  });
  try {
    await client.connect();
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    listening = true;
  } catch (error) {
    stop();
    throw error;
  }

  async function reconnect(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS).unref());
    if (signal.aborted) return;
    try {
      await keepListening(settings, channel, hear, onGap, signal);
      onGap();
    } catch {
      await reconnect();
    }
  }
}
