import type { Page } from '@playwright/test';
import type { SandboxControl } from '../../server/sandbox/control.ts';
import { errorAnswers } from '../../server/sandbox/error-answers.ts';
import type { Effect } from '../../server/sandbox/faults.ts';

type Stand = { page: Page; alli: SandboxControl };

/** A way in which things go wrong, for all calls (or all files) at once, until `heal`. */
export type FaultKind = {
  name: string;
  put: (stand: Stand) => Promise<() => Promise<void>>;
  /** Longest time in ms that the page itself has to wait for its own end; the clock of the page is turned on by that. */
  waitsMs?: number;
};

const alliFault = (name: string, effect: Effect & { delayMs?: number }, waitsMs?: number): FaultKind => ({
  name,
  ...(waitsMs === undefined ? {} : { waitsMs }),
  put: ({ alli }) => {
    const heal = alli.fault(effect);
    return Promise.resolve(() => {
      heal();
      return Promise.resolve();
    });
  },
});
const answers = (status: number, body: unknown, headers: Record<string, string> = {}): Effect => ({
  kind: 'status',
  status,
  body,
  headers,
});

const calls = /\/(webapi|api)\//;
type Fulfil = { status: number; contentType: string; body: string; headers?: Record<string, string> };

/** Something between the page and Alli answers, or nobody does. */
function between(
  name: string,
  how: Fulfil | 'connectionrefused' | 'connectionreset' | 'internetdisconnected',
): FaultKind {
  return {
    name,
    put: async ({ page }) => {
      await page.route(calls, (route) => (typeof how === 'string' ? route.abort(how) : route.fulfill(how)));
      return () => page.unroute(calls);
    },
  };
}

function refusal(
  name: string,
  status: number,
  code: string,
  headers: Record<string, string> = {},
): FaultKind {
  const problem = {
    type: `urn:parley:problem:${code}`,
    title: code,
    status,
    detail: code,
    code,
    requestId: 'r',
  };
  return between(name, {
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify(problem),
    headers: { 'x-request-id': 'r', ...headers },
  });
}

/** Files of the build that are not there any more, or do not come. */
function lost(name: string, files: RegExp, how: 'gone' | 'unreachable'): FaultKind {
  return {
    name,
    put: async ({ page }) => {
      await page.route(files, (route) =>
        how === 'gone' ? route.fulfill({ status: 404, body: 'gone' }) : route.abort('connectionreset'),
      );
      return () => page.unroute(files);
    },
  };
}

const withoutValues = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutValues)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value).map(([key, one]) => [key, Array.isArray(one) ? withoutValues(one) : null]),
        )
      : value;

/** All of what the page fetches after it has started: code of other screens and words. */
const later = /\/assets\/(?!look-|rolldown|first-|app-)[^/]+\.js$/;
const words =
  /\/assets\/(shell|list|transcript|states|bulk|settings|exporting|help|analytics|journal|quality)-[^/]+\.js$/;

export const faultKinds: readonly FaultKind[] = [
  alliFault('the key is refused', { kind: 'answer', answer: errorAnswers.invalidToken() }),
  alliFault('the key is refused, as documented', answers(400, { type: 'error', code: 7001, message: 'key' })),
  alliFault('payment is asked for', answers(400, { type: 'error', code: 7004, message: 'pay' })),
  alliFault('403 of Alli', answers(403, { errors: 'no' })),
  alliFault('404 of Alli', answers(404, { errors: 'no such thing' })),
  alliFault('405 in HTML', answers(405, '<h1>Method Not Allowed</h1>')),
  alliFault('409 of Alli', answers(409, { errors: 'conflict' })),
  alliFault('413 in HTML', answers(413, '<h1>Too Large</h1>')),
  alliFault('429 with a pause', answers(429, { errors: 'slow down' }, { 'retry-after': '1' })),
  // A bulk edit tries ten times, and rests longer from time to time.
  alliFault('429 without a pause', answers(429, ''), 30_000),
  alliFault('500 of Alli', answers(500, { errors: 'internal error. please contact support' })),
  alliFault('500 in HTML', answers(500, '<h1>Server Error</h1>')),
  alliFault('502 in HTML', answers(502, '<h1>Bad Gateway</h1>')),
  alliFault('503 with a pause', answers(503, '', { 'retry-after': '1' })),
  alliFault('504 in HTML', answers(504, '<h1>Gateway Time-out</h1>')),
  alliFault('a redirect', answers(302, '', { location: 'https://elsewhere.example/' })),
  alliFault('the connection to Alli breaks', { kind: 'drop' }),
  alliFault('done, and then the connection breaks', { kind: 'applyThenDrop' }),
  alliFault('text in place of JSON', { kind: 'garbage', as: 'text' }),
  alliFault('an answer cut off', { kind: 'garbage', as: 'truncated' }),
  alliFault('an answer of another shape', { kind: 'garbage', as: 'wrongShape' }),
  alliFault('an empty answer', answers(200, '')),
  alliFault('null', { kind: 'mutate', change: () => null }),
  alliFault('all values null', { kind: 'mutate', change: withoutValues }),
  alliFault('late', { kind: 'delay', delayMs: 1_500 }),
  between('the gateway refuses connections', 'connectionrefused'),
  between('the connection to the gateway breaks', 'connectionreset'),
  between('no network', 'internetdisconnected'),
  between('a page to sign in to the network', {
    status: 200,
    contentType: 'text/html',
    body: '<!doctype html><title>Free wifi</title><form><button>Connect</button></form>',
  }),
  refusal('signed out', 401, 'not-signed-in'),
  refusal('not permitted', 403, 'not-permitted'),
  refusal('the gateway is busy', 503, 'busy', { 'retry-after': '1' }),
  refusal('no journal', 503, 'journal-unavailable'),
  lost('words are gone', words, 'gone'),
  lost('code that comes later is gone', later, 'gone'),
  lost('code that comes later does not come', later, 'unreachable'),
  {
    name: 'no answer ever',
    put: async ({ page }) => {
      await page.route(calls, () => undefined);
      return () => page.unroute(calls);
    },
    waitsMs: 80_000,
  },
  lost('the first code is gone', /\/assets\/app-[^/]+\.js$/, 'gone'),
];
