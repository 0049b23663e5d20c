/** Days of a week: what Page up and Page down go by. */
const PAGE = 7;

/** Where a key takes the cursor, from 0 to `last`; null for a key that moves nothing. */
export function cursorStep(key: string, at: number, last: number): number | null {
  const to = {
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    PageDown: at - PAGE,
    PageUp: at + PAGE,
    Home: 0,
    End: last,
  }[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), last);
}
