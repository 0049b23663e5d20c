import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

const now = Date.parse('2026-11-23T05:06:00Z');

test.each([
  ['0', 0],
  ['7', 7000],
  [' 7 ', 7000],
  ['Mon, 23 Nov 2026 05:06:30 GMT', 30_000],
  ['Mon, 23 Nov 2026 05:05:00 GMT', 0],
  // Longer than anybody waits.
  ['86400', 600_000],
  ['9'.repeat(400), 600_000],
  ['Tue, 24 Nov 2026 05:06:00 GMT', 600_000],
])('%s', (header, ms) => {
  expect(retryAfterMs(header, now)).toBe(ms);
});

// Date.parse makes a day of the year 2001 of some of these, which would mean: at once.
test.each([null, '', ' ', 'soon', '-5', '1.5', 'in 5', '1e3', '2026-11-24', 'GMT', '99 GMT'])(
  '%j is junk',
  (header) => {
    expect(retryAfterMs(header, now)).toBeNull();
  },
);

test('whatever it says, it is junk or a pause with an end', () => {
  const header = fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  );
  fc.assert(
    fc.property(header, (text) => {
      const ms = retryAfterMs(text, now);
      expect(ms === null || (ms >= 0 && ms <= 600_000)).toBe(true);
    }),
  );
});
