import packageJson from '../package.json' with { type: 'json' };
import type { Directory } from '../src/contract/directory.ts';
import type { GatewayInfo } from '../src/contract/gateway-info.ts';
import { noNames, type Config } from './config.ts';
import { createSignIn } from './auth/create-sign-in.ts';
import { hashIdentity } from './auth/hash-identity.ts';
import { secretsOf } from './auth/secrets-of.ts';
import { createGateway, type Gateway } from './gateway/create-gateway.ts';
import { createHttpUpstream } from './gateway/http-upstream.ts';
import { createLog, type Log } from './gateway/log.ts';
import { createRedactor } from './gateway/redact.ts';
import { guardUpstream } from './gateway/load/guard-upstream.ts';
import { openJournal } from './journal/open-journal.ts';
import { identityHeaders } from './gateway/request-headers.ts';
import type { CallSignal, Upstream } from './gateway/upstream.ts';
import type { Metrics } from './metrics/create-metrics.ts';

export type App = {
  gateway: Gateway;
  log: Log;
  version: string;
  mode: GatewayInfo['mode'];
  /** Null without `METRICS_PORT`. */
  metrics: Metrics | null;
  /** Says no to `/readyz`, so that a balancer sends nothing new, and ends the event streams. */
  stopBeingReady: () => void;
  /**
   * Opens the journal before anybody waits for it. The sandbox's own, in memory, is left until somebody asks: its making
   * takes seconds, and the first rows should have them.
   */
  openJournal: () => void;
  /** Ends the connections to Alli and to the database. */
  close: () => Promise<void>;
};

type Source = {
  upstream: Upstream;
  identityHeaders: Record<string, string>;
  directory: Directory;
  close: () => Promise<void>;
};

/** Puts the gateway together as the configuration says. `write` takes one line of the log at a time. */
export async function createApp(config: Config, write: (line: string) => void): Promise<App> {
  const { source } = config;
  const secrets = [
    ...(source.mode === 'alli' ? [source.identity.credential.secret] : []),
    ...secretsOf(config.auth),
  ];
  const hash = hashIdentity(secrets);
  const redactor = createRedactor(secrets);
  const log = createLog(write, redactor.redact);
  const { upstream: alli, identityHeaders, directory, close } = await openSource(config);
  const { upstream, state } = guardUpstream(alli, config.load);
  // Loaded only where somebody reads them.
  const metrics = config.metrics && (await import('./metrics/create-metrics.ts')).createMetrics(state);
  const { version } = packageJson;
  const stopping = new AbortController();
  const journal = config.journal === null ? null : openJournal(config.journal, log);
  const gateway = createGateway({
    upstream,
    identityHeaders,
    info: { mode: source.mode, version, directory: config.directory ?? directory, journal: journal !== null },
    signIn: await createSignIn(config.auth, log, hash),
    ratePerMinute: config.auth.mode === 'none' ? null : config.ratePerMinute,
    hashIdentity: hash,
    journal,
    publicOrigin: config.publicOrigin,
    log,
    redactor,
    observe: metrics?.observe,
    isReady: () => !stopping.signal.aborted,
    stopSignal: stopping.signal,
  });
  for (const message of config.warnings) log({ level: 'warn', message });
  return {
    gateway,
    log,
    version,
    mode: source.mode,
    metrics,
    openJournal: () => {
      if (config.journal?.database.kind !== 'memory') void journal?.openEarly();
    },
    stopBeingReady: () => stopping.abort(),
    close: async () => {
      await Promise.all([close(), journal?.close()]);
    },
  };
}

async function openSource({ source, load }: Config): Promise<Source> {
  if (source.mode === 'alli') {
    const { upstream, close } = createHttpUpstream({
      baseUrl: source.baseUrl,
      connections: load.maxInFlight,
    });
    return { upstream, identityHeaders: identityHeaders(source.identity), directory: noNames, close };
  }
  // Loaded only here: a gateway in front of Alli never has the sandbox in memory.
  const [{ createSandbox }, { sandboxDirectory }] = await Promise.all([
    import('./sandbox/create-sandbox.ts'),
    import('./sandbox/sandbox-directory.ts'),
  ]);
  const { handle } = createSandbox(source);
  return {
    upstream: (call) => handle({ ...call, signal: abortSignalOf(call.signal) }),
    identityHeaders: {},
    directory: sandboxDirectory(),
    close: () => Promise.resolve(),
  };
}

/** The timers of Node want nothing less. */
function abortSignalOf(signal: CallSignal): AbortSignal {
  const controller = new AbortController();
  if (signal.aborted) controller.abort();
  else signal.addEventListener('abort', () => controller.abort());
  return controller.signal;
}
