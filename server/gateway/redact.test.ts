import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from './redact.ts';

const secret = 'pk+live/"7Jq\\Zr0=wT4%nXe9';
const { redact, isIn } = createRedactor([secret]);
const bytes = (text: string) => new TextEncoder().encode(text);
const base64 = (text: string) => Buffer.from(text).toString('base64');

const forms: [string, string][] = [
  ['raw', secret],
  ['JSON', JSON.stringify({ key: secret })],
  ['JSON in JSON', JSON.stringify(JSON.stringify({ key: secret }))],
  ['URL', `https://x.example/?key=${encodeURIComponent(secret)}&b=1`],
  ['URL in small letters', encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
  ['form', new URLSearchParams({ key: secret }).toString()],
  ['base64', base64(secret)],
  ['base64 of a:key', base64(`a:${secret}`)],
  ['base64 of ab:key:more', base64(`ab:${secret}:more`)],
  ['base64 for URLs', Buffer.from(secret).toString('base64url')],
  ['hex', Buffer.from(secret).toString('hex')],
  ['HEX', Buffer.from(secret).toString('hex').toUpperCase()],
];

describe.each(forms)('as %s', (_, text) => {
  test('is found and removed', () => {
    expect(isIn(bytes(`before ${text} after`))).toBe(true);
    const clean = redact(`before ${text} after`);
    expect(clean).toContain('[redacted]');
    expect(isIn(bytes(clean))).toBe(false);
    expect(clean).toMatch(/^before .* after$/);
  });
});

test('any secret is found between any texts, in each form', () => {
  const anySecret = fc.stringMatching(/^[\x21-\x7e]{8,40}$/);
  fc.assert(
    fc.property(anySecret, fc.string(), fc.string(), (key, before, after) => {
      const redactor = createRedactor([key]);
      for (const write of [(t: string) => t, JSON.stringify, encodeURIComponent, base64])
        expect(redactor.isIn(bytes(write(`${toWellFormed(before)}${key}${toWellFormed(after)}`)))).toBe(true);
    }),
  );
});

test('other text stays as it is', () => {
  expect(redact('pk+live/ and nothing more')).toBe('pk+live/ and nothing more');
  expect(isIn(bytes('{"conversations":[],"cursor":null}'))).toBe(false);
});

test('a secret that is a common word is kept out of the log, but not searched for in answers', () => {
  const short = createRedactor(['json']);
  expect(short.redact('{"a":"json"}')).toBe('{"a":"[redacted]"}');
  expect(short.isIn(bytes('json'))).toBe(false);
});

test('no secret, nothing to do', () => {
  const none = createRedactor([]);
  expect(none.redact('text')).toBe('text');
  expect(none.isIn(bytes('text'))).toBe(false);
  expect(createRedactor(['']).redact('text')).toBe('text');
});

function toWellFormed(text: string): string {
  return Buffer.from(text).toString();
}
