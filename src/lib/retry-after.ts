/** Longest pause that is taken from the other side's word. */
const LONGEST_MS = 10 * 60_000;

/** A Retry-After header (seconds, or an HTTP date) as milliseconds from `nowMs`; null if there is none or it is junk. */
export function retryAfterMs(header: string | null, nowMs: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : httpDate(text) - nowMs;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), LONGEST_MS);
}

/** Only the one form that is sent (RFC 9110): `Date.parse` alone takes `-5` and `1.5` for days of the year 2001. */
const httpDate = (text: string): number =>
  /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(text) ? Date.parse(text) : Number.NaN;
