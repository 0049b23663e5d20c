import { readFileSync } from 'node:fs';
import { directory, type Directory } from '../src/contract/directory.ts';
import type { AuthConfig } from './auth/auth-config.ts';
import { ConfigError } from './config/config-error.ts';
import { environment } from './config/environment.ts';
import { readAuth } from './config/read-auth.ts';
import { readCredential } from './config/read-credential.ts';
import { readDirectory } from './config/read-directory.ts';
import { readJournal, type JournalConfig } from './config/read-journal.ts';
import { unknownNames } from './config/unknown-names.ts';
import { describeIssues } from './describe-issues.ts';
import type { LoadOptions } from './gateway/load/guard-upstream.ts';
import type { Identity } from './gateway/request-headers.ts';

export type Config = {
  host: string;
  /** 0 takes any free port. */
  port: number;
  publicOrigin: string | null;
  auth: AuthConfig;
  /** Requests that one person may make a minute, where people sign in. */
  ratePerMinute: number;
  source:
    | { mode: 'alli'; baseUrl: string; identity: Identity }
    | { mode: 'sandbox'; size: number; latencyMs: number; seed: number };
  /** How much of Alli may be used at once, and when it counts as down. */
  load: LoadOptions;
  /** Where the figures for Prometheus are served; null for nowhere. */
  metrics: { host: string; port: number } | null;
  /** A folder with the assets of earlier builds, which open pages may still ask for; null for none. */
  earlierAssets: string | null;
  /** How long it goes on after SIGTERM, so that a balancer takes notice, in ms. */
  drainMs: number;
  /** From `DIRECTORY_FILE`; null if it is not set. */
  directory: Directory | null;
  /** Null: nothing is recorded. */
  journal: JournalConfig | null;
  /** What is allowed and may surprise: logged at the start. */
  warnings: string[];
};

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment. An empty variable is the same as none. Throws `ConfigError` with all that is wrong at once.
 */
export function readConfig(
  variables: Variables,
  readFile: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const problems = unknownNames(given, Object.keys(environment.shape));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new ConfigError([...problems, ...describeIssues(parsed.error.issues)]);
  const env = parsed.data;
  const credential = readCredential(env, readFile, problems);
  const names = readDirectory(env.DIRECTORY_FILE, readFile, problems);
  const auth = readAuth({ env, readFile, problems });
  if (problems.length > 0) throw new ConfigError(problems);

  const warnings: string[] = [];
  if (credential !== null && env.ALLI_OWN_USER_ID !== undefined)
    warnings.push('ALLI_OWN_USER_ID: if Alli does not know this id, it creates a user');
  if (credential === null && Object.keys(given).some((name) => name.startsWith('ALLI_')))
    warnings.push('ALLI_*: without ALLI_API_KEY, ALLI_API_KEY_FILE or ALLI_API_TOKEN this is the sandbox');
  return {
    // Node listens on ::1, URLs write [::1]; people write either.
    host: env.HOST.replace(/^\[(.*)\]$/, '$1'),
    port: env.PORT,
    publicOrigin: env.PUBLIC_ORIGIN ?? null,
    auth,
    ratePerMinute: env.RATE_LIMIT_PER_MINUTE,
    source:
      credential === null
        ? {
            mode: 'sandbox',
            size: env.SANDBOX_SIZE,
            latencyMs: env.SANDBOX_LATENCY_MS,
            seed: env.SANDBOX_SEED,
          }
        : {
            mode: 'alli',
            baseUrl: env.ALLI_BASE_URL,
            identity: {
              credential,
              agentEmail: env.ALLI_AGENT_EMAIL ?? null,
              userEmail: env.ALLI_USER_EMAIL ?? null,
              ownUserId: env.ALLI_OWN_USER_ID ?? null,
            },
          },
    load: {
      maxInFlight: env.ALLI_MAX_IN_FLIGHT,
      maxWaiting: env.ALLI_MAX_WAITING,
      maxWaitingEach: Math.ceil(env.ALLI_MAX_WAITING / 2),
      maxWaitMs: env.ALLI_MAX_WAIT_MS,
      failures: env.ALLI_DOWN_AFTER,
      pauseMs: 5_000,
    },
    metrics: env.METRICS_PORT === undefined ? null : { host: env.METRICS_HOST, port: env.METRICS_PORT },
    earlierAssets: env.EARLIER_ASSETS ?? null,
    drainMs: env.DRAIN_MS,
    directory: names,
    journal: readJournal(env, credential === null),
    warnings,
  };
}

/** No names at all: Alli without a `DIRECTORY_FILE`. */
export const noNames: Directory = directory.parse({});
