import { createServer } from 'node:http';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { ConfigError } from './config/config-error.ts';
import { readConfig } from './config.ts';
import { createNodeListener } from './node-listener.ts';
import { createProductionHandler } from './production-handler.ts';
import { writeLines } from './write-lines.ts';

/** Longest time in ms that open requests get to end after SIGTERM or SIGINT. */
const GRACE_MS = 10_000;

/** `npm start`: the gateway and the built app on one port. `dist/client` lies beside this file's `dist/server`. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const lines: string[] = [];
  let write: (line: string) => void = (line) => lines.push(line);
  const app = await createApp(config, (line) => write(line));
  const handle = createProductionHandler(app.gateway, join(import.meta.dirname, '../client'));
  const listener = createNodeListener(handle, app.log, true);
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));

  server.on('error', (error) => fail(error));
  server.listen(config.port, config.host, () => {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : config.port;
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    // The first line of stdout is this one, whatever was logged while starting.
    process.stdout.write(`Parley ${app.version} on http://${host}:${port} (${config.source.mode})\n`);
    write = writeLines(process.stdout);
    lines.forEach(write);
  });

  const stop = () => {
    app.stopBeingReady();
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    server.close(() => void app.close());
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** What a person can mend is one message; a bug shows its stack. */
function fail(error: unknown): never {
  const known = error instanceof ConfigError || (error instanceof Error && 'code' in error);
  const text = error instanceof Error ? (known ? error.message : error.stack) : undefined;
  process.stderr.write(`${text ?? String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
