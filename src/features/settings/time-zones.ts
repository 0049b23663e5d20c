/** A zone by its IANA name, and how far it is from UTC: `GMT+9`. */
export type TimeZone = { name: string; offset: string };

/** Every zone that the browser knows, by name, with what it is from UTC at a moment (ms since 1970, UTC). */
export function timeZones(nowMs: number): TimeZone[] {
  // The browser's own list leaves UTC out.
  const names = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].sort();
  return names.map((name) => ({ name, offset: offsetOf(name, nowMs) }));
}

function offsetOf(timeZone: string, nowMs: number): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  return format.formatToParts(nowMs).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
