import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { createApp } from './app.ts';
import { ConfigError } from './config/config-error.ts';
import { readConfig } from './config.ts';
import { drain } from './drain.ts';
import { createHttpServer } from './http-server.ts';
import { metricsListener } from './metrics/metrics-listener.ts';
import { createNodeListener } from './node-listener.ts';
import { createProductionHandler } from './production-handler.ts';
import { transportHeaders } from './transport-headers.ts';
import { writeLines } from './write-lines.ts';

/** Longest time in ms that open requests get to end after SIGTERM (and its drain) or SIGINT. */
const GRACE_MS = 10_000;

/** `npm start`: the gateway and the built app on one port. `dist/client` lies beside this file's `dist/server`. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const lines: string[] = [];
  let write: (line: string) => void = (line) => lines.push(line);
  const app = await createApp(config, (line) => write(line));
  const handle = createProductionHandler(
    app.gateway,
    join(import.meta.dirname, '../client'),
    config.earlierAssets,
  );
  const listener = createNodeListener(handle, app.log, true, transportHeaders(config.publicOrigin));
  const server = createHttpServer();
  const drainServer = drain(server);
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing));

  server.on('error', (error) => fail(error));
  server.listen(config.port, config.host, () => {
    const port = portOf(server);
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    // The first line of stdout is this one, whatever was logged while starting.
    process.stdout.write(`Parley ${app.version} on http://${host}:${port} (${config.source.mode})\n`);
    write = writeLines(process.stdout);
    lines.forEach(write);
    app.openJournal();
  });

  const metricsServer = app.metrics && createServer(metricsListener(app.metrics));
  if (config.metrics !== null)
    metricsServer?.on('error', fail).listen(config.metrics.port, config.metrics.host, () => {
      app.log({ level: 'info', message: `metrics on port ${portOf(metricsServer)}` });
    });

  const stop = async (afterMs: number) => {
    app.stopBeingReady();
    setTimeout(() => process.exit(1), afterMs + GRACE_MS).unref();
    await drainServer(afterMs);
    metricsServer?.close();
    await app.close();
  };
  process.once('SIGTERM', () => void stop(config.drainMs));
  process.once('SIGINT', () => void stop(0));
}

function portOf(server: Server): number | undefined {
  const address = server.address();
  return typeof address === 'object' ? address?.port : undefined;
}

/** What a person can mend is one message; a bug shows its stack. */
function fail(error: unknown): never {
  const known = error instanceof ConfigError || (error instanceof Error && 'code' in error);
  const text = error instanceof Error ? (known ? error.message : error.stack) : undefined;
  process.stderr.write(`${text ?? String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
