import * as z from 'zod/mini';
import { isLoopbackHost } from '../loopback.ts';

const text = z.optional(z.string());

function wholeNumber(minimum: number, maximum: number) {
  const message = `must be a whole number from ${minimum} to ${maximum}`;
  const range = z.number().check(z.minimum(minimum, message), z.maximum(maximum, message));
  return z.pipe(z.string().check(z.regex(/^\d{1,10}$/, message)), z.pipe(z.transform(Number), range));
}

const integer = (minimum: number, maximum: number, fallback: number) =>
  z.prefault(wholeNumber(minimum, maximum), String(fallback));

const email = z.optional(
  z.string().check(z.regex(/^[\x21-\x3f\x41-\x7e]+@[\x21-\x3f\x41-\x7e]+$/, 'must be an e-mail address')),
);

function isOrigin(value: string): boolean {
  return /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

function isBaseUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, origin, href } = new URL(value);
  if (href !== `${origin}/`) return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname));
}

/** The environment variables of Parley, each by itself. What they mean together is for `readConfig`. */
export const environment = z.object({
  HOST: z._default(
    z
      .string()
      .check(
        z.refine(
          isLoopbackHost,
          'must be a loopback address such as 127.0.0.1: there is no sign-in yet, so whoever reaches this server could act as its agent',
        ),
      ),
    '127.0.0.1',
  ),
  PORT: integer(0, 65_535, 4180),
  PUBLIC_ORIGIN: z.optional(
    z
      .string()
      .check(
        z.refine(
          isOrigin,
          'must be scheme and host only, such as https://parley.example (no slash at the end)',
        ),
      ),
  ),
  AUTH: z._default(
    z.string().check(z.refine((value) => value === 'none', 'must be `none`: no other sign-in is there yet')),
    'none',
  ),
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
