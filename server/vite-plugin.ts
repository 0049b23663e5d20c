import type { Connect, Logger, Plugin } from 'vite';
import { createApp } from './app.ts';
import { ConfigError } from './config/config-error.ts';
import { readConfig } from './config.ts';
import { isGatewayPath } from './gateway/create-gateway.ts';
import { createNodeListener } from './node-listener.ts';
import { createProductionHandler } from './production-handler.ts';

/** The gateway inside `vite` and `vite preview`: the same one as in production. */
export function parleyGateway(): Plugin {
  return {
    name: 'parley:gateway',
    async configureServer({ config, middlewares }) {
      const { gateway, log } = await start(config.logger);
      const listener = createNodeListener(gateway, log);
      middlewares.use(((incoming, outgoing, next) => {
        // Vite rewrites `url`; what was sent is in `originalUrl`.
        const [path = ''] = (incoming.originalUrl ?? '').split('?', 1);
        if (isGatewayPath(path)) void listener(incoming, outgoing);
        else next();
      }) satisfies Connect.NextHandleFunction);
    },
    async configurePreviewServer({ config, middlewares }) {
      const { gateway, log } = await start(config.logger);
      // All of it is ours, not only the gateway: Vite would answer a missing asset with the page.
      const listener = createNodeListener(createProductionHandler(gateway, config.build.outDir), log);
      middlewares.use((incoming, outgoing) => void listener(incoming, outgoing));
    },
  };
}

/** Vite has its own log; of the gateway's, only what went wrong is shown. */
async function start(logger: Logger) {
  const app = await createApp(readConfigOrExit(logger), (line) => {
    if (!line.includes('"level":"info"')) logger.warn(line);
  });
  logger.info(`  Parley ${app.version} (${app.mode})`);
  return app;
}

function readConfigOrExit(logger: Logger) {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    logger.error(error.message);
    process.exit(1);
  }
}
