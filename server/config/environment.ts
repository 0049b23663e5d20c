import * as z from 'zod/mini';
import { emailAddress } from '../../src/contract/email-address.ts';
import { authEnvironment } from './auth-environment.ts';
import { accepted, integer, isOrigin, isSafeUrl, text, wholeNumber } from './environment-kinds.ts';

const email = accepted((value) => emailAddress.safeParse(value).success, 'must be an e-mail address');

function isBaseUrl(value: string): boolean {
  return isSafeUrl(value) && new URL(value).href === `${new URL(value).origin}/`;
}

/** The environment variables of Parley, each by itself. What they mean together is for `readConfig`. */
export const environment = z.object({
  HOST: z._default(
    z.string().check(z.regex(/^[\w.:[\]-]{1,255}$/, 'must be an address or a host name')),
    '127.0.0.1',
  ),
  PORT: integer(0, 65_535, 4180),
  PUBLIC_ORIGIN: accepted(
    isOrigin,
    'must be scheme and host only, such as https://parley.example (no slash at the end)',
  ),
  ...authEnvironment,
  ALLI_BASE_URL: z._default(
    z
      .string()
      .check(
        z.refine(
          isBaseUrl,
          'must be the https address of Alli with no path, query or password, such as https://backend.alli.ai (plain http only on this machine)',
        ),
      ),
    'https://backend.alli.ai',
  ),
  ALLI_API_KEY: text,
  ALLI_API_KEY_FILE: text,
  ALLI_API_TOKEN: text,
  ALLI_AGENT_EMAIL: email,
  ALLI_USER_EMAIL: email,
  ALLI_OWN_USER_ID: z.optional(
    z.string().check(z.regex(/^[^\p{Cc}]{1,512}$/u, 'must be one line of at most 512 characters')),
  ),
  ALLI_MAX_IN_FLIGHT: integer(1, 256, 16),
  ALLI_MAX_WAITING: integer(1, 10_000, 1_000),
  ALLI_MAX_WAIT_MS: integer(100, 60_000, 10_000),
  ALLI_DOWN_AFTER: integer(1, 100_000, 10),
  METRICS_PORT: z.optional(wholeNumber(0, 65_535)),
  METRICS_HOST: z._default(z.string(), '127.0.0.1'),
  DRAIN_MS: integer(0, 60_000, 0),
  EARLIER_ASSETS: text,
  DIRECTORY_FILE: text,
  DATA_DIR: text,
  DATABASE_URL: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^postgres(ql)?:\/\/\S+$/,
          'must be the address of a PostgreSQL database, such as postgresql://parley@db.example/parley',
        ),
      ),
  ),
  JOURNAL: z._default(z.enum(['on', 'off'], 'must be `on` or `off`'), 'on'),
  JOURNAL_DAYS: integer(1, 3_650, 365),
  JOURNAL_FAILURE: z._default(
    z.enum(
      ['stop', 'alarm'],
      'must be `stop` (writes wait for the journal) or `alarm` (they go on, unrecorded)',
    ),
    'stop',
  ),
  SANDBOX_SIZE: integer(1, 200_000, 5_000),
  SANDBOX_LATENCY_MS: integer(0, 60_000, 0),
  SANDBOX_SEED: integer(0, 4_294_967_295, 1),
});
export type Environment = z.infer<typeof environment>;
