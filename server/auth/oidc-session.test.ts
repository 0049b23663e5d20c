import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/contract/person.ts';
import { UNATTENDED } from '../../src/contract/session.ts';
import { Refusal } from '../gateway/refusal.ts';
import { createOidcSessions, SESSION_COOKIE } from './oidc-session.ts';

const [secret, newer] = ['0123456789abcdef0123456789abcdef', 'fedcba9876543210fedcba9876543210'];
const minute = 60_000;
const person: Person = { id: 'a@example.com', email: 'a@example.com', name: '한지원', role: 'agent' };

function sessionsAt(clock: { ms: number }, sessionSecrets: [string, ...string[]] = [secret]) {
  return createOidcSessions({ sessionSecrets, idleMs: 60 * minute, longestMs: 480 * minute }, () => clock.ms);
}
const valueOf = (cookie: string) => cookie.slice(cookie.indexOf('=') + 1, cookie.indexOf(';'));
const carrying = (value: string) =>
  new Request('http://127.0.0.1/', { headers: { cookie: `other=1; ${SESSION_COOKIE}=${value}` } });

async function whyNot(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.then(() => 'it was let in').catch((thrown: unknown) => thrown);
  if (error instanceof Refusal) return `${error.code}: ${error.reason}`;
  return String(error);
}

test('the cookie is for this host, by https, and no script reads it', async () => {
  const cookie = await sessionsAt({ ms: 0 }).begin(person, undefined);
  expect(cookie.split('; ').slice(1)).toEqual([
    'Path=/',
    'Max-Age=3600',
    'HttpOnly',
    'Secure',
    'SameSite=Lax',
  ]);
  expect(cookie).toMatch(/^__Host-/);
  expect(Buffer.from(cookie, 'latin1').toString()).not.toContain('example.com');
});

test('it says who, and until when', async () => {
  const sessions = sessionsAt({ ms: 1_000 });
  const { session, cookies } = await sessions.identify(
    carrying(valueOf(await sessions.begin(person, undefined))),
  );
  expect(session).toEqual({ auth: 'oidc', person, endsAt: 1_000 + 480 * minute, canSignOut: true });
  expect(cookies).toEqual([]);
});

describe('it ends', () => {
  test('after a pause, and not before', async () => {
    const clock = { ms: 0 };
    const sessions = sessionsAt(clock);
    const value = valueOf(await sessions.begin(person, undefined));
    clock.ms = 60 * minute - 1;
    const { cookies } = await sessions.identify(carrying(value));
    clock.ms = 60 * minute;
    expect(await whyNot(sessions.identify(carrying(value)))).toBe('not-signed-in: session-expired');
    // The answer to the last request had carried it on.
    expect((await sessions.identify(carrying(valueOf(cookies[0] ?? '')))).session.person).toEqual(person);
  });

  test('after a pause also of a page that asks by itself for news', async () => {
    const clock = { ms: 0 };
    const sessions = sessionsAt(clock);
    const value = valueOf(await sessions.begin(person, undefined));
    const byItself = carrying(value);
    byItself.headers.set(UNATTENDED.name, UNATTENDED.value);
    for (; clock.ms < 60 * minute; clock.ms += minute)
      expect((await sessions.identify(byItself)).cookies).toEqual([]);
    expect(await whyNot(sessions.identify(byItself))).toBe('not-signed-in: session-expired');
  });

  test('after its longest time, however busy', async () => {
    const clock = { ms: 0 };
    const sessions = sessionsAt(clock);
    let value = valueOf(await sessions.begin(person, undefined));
    for (; clock.ms < 450 * minute; clock.ms += 30 * minute) {
      const { cookies } = await sessions.identify(carrying(value));
      value = cookies[0] === undefined ? value : valueOf(cookies[0]);
    }
    clock.ms = 480 * minute;
    expect(await whyNot(sessions.identify(carrying(value)))).toBe('not-signed-in: session-expired');
  });

  test('by signing out, for a copy of its cookie too', async () => {
    const sessions = sessionsAt({ ms: 0 });
    const value = valueOf(await sessions.begin(person, 'id-token'));
    const { idToken, cookies } = await sessions.end(carrying(value));
    expect([idToken, cookies]).toEqual(['id-token', [expect.stringContaining('Max-Age=0')]]);
    expect(await whyNot(sessions.identify(carrying(value)))).toBe('not-signed-in: session-ended');
  });
});

test('a new secret in front: old cookies open and are sealed anew; without the old one they do not', async () => {
  const clock = { ms: 0 };
  const value = valueOf(await sessionsAt(clock).begin(person, undefined));
  const { cookies } = await sessionsAt(clock, [newer, secret]).identify(carrying(value));
  const renewed = valueOf(cookies[0] ?? '');
  expect((await sessionsAt(clock, [newer]).identify(carrying(renewed))).session.person).toEqual(person);
  expect(await whyNot(sessionsAt(clock, [newer]).identify(carrying(value)))).toBe(
    'not-signed-in: not-signed-in',
  );
});

test('no cookie, an empty one, a changed one at any place: nobody', async () => {
  const sessions = sessionsAt({ ms: 0 });
  const value = valueOf(await sessions.begin(person, undefined));
  const changed = Array.from({ length: value.length }, (_, i) => {
    const other = value[i] === 'A' ? 'B' : 'A';
    return value.slice(0, i) + other + value.slice(i + 1);
  });
  // The last character of each part may hold bits that base64 does not use.
  const differs = changed.filter((text) =>
    text.split('.').some((part, i) => !sameBytes(part, value.split('.')[i] ?? '')),
  );
  expect(differs.length).toBeGreaterThan(200);
  for (const text of ['', 'x', 'a.b.c.d.e', ...differs])
    expect(await whyNot(sessions.identify(carrying(text)))).toBe('not-signed-in: not-signed-in');
  expect(await whyNot(sessions.identify(new Request('http://127.0.0.1/')))).toBe(
    'not-signed-in: not-signed-in',
  );
});

test('a long token of the provider is left out rather than the cookie be dropped by browsers', async () => {
  const sessions = sessionsAt({ ms: 0 });
  const cookie = await sessions.begin(person, 'x'.repeat(10_000));
  expect(cookie.length).toBeLessThan(4_096);
  expect((await sessions.end(carrying(valueOf(cookie)))).idToken).toBeUndefined();
});

function sameBytes(a: string, b: string): boolean {
  return Buffer.from(a, 'base64url').equals(Buffer.from(b, 'base64url'));
}
