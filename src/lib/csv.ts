/**
 * Beginnings that a spreadsheet takes for a formula, blanks before them included; full-width forms too. Apostrophes before
 * them count, so that what was put there can be told from what was there.
 */
const FORMULA = /^'*(?:[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r])/u;

type Cell = string | number | boolean | null;

/** Stands at the beginning of a file: tells spreadsheets that it is UTF-8. */
export const CSV_MARK = '\ufeff';

/**
 * Rows as CSV (RFC 4180, CRLF) with a mark that tells spreadsheets it is UTF-8. A cell that one would run as a formula is
 * given an apostrophe before it; numbers stay numbers.
 */
export const toCsv = (rows: readonly (readonly Cell[])[]): string => CSV_MARK + rows.map(csvLine).join('');

/** One row of such a file, for files that are written piece by piece. */
export const csvLine = (row: readonly Cell[]): string => `${row.map(cell).join(',')}\r\n`;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
