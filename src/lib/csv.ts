/** Beginnings that a spreadsheet takes for a formula, blanks before them included; full-width forms too. */
const FORMULA = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠]|^[\t\r]/;

/**
 * Rows as CSV (RFC 4180, CRLF) with a mark that tells spreadsheets it is UTF-8. A cell that one would run as a formula is
 * given an apostrophe before it; numbers stay numbers.
 */
export const toCsv = (rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
