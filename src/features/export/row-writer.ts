import { CSV_MARK, csvLine } from '../../lib/csv.ts';
import type { ExportColumn, ExportValue } from './export-column.ts';

export const exportFormats = ['csv', 'jsonl'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How rows stand in a file: its beginning, a row, and the last line of a file that lacks rows. */
export type RowWriter<Row> = { head: string; row: (row: Row) => string; cutShort: (rows: number) => string };

const flat = (value: ExportValue) => (typeof value === 'object' && value !== null ? value.join('; ') : value);

export function rowWriter<Row>(format: ExportFormat, columns: readonly ExportColumn<Row>[]): RowWriter<Row> {
  if (format === 'csv')
    return {
      head: CSV_MARK + csvLine(columns.map(({ label }) => label)),
      row: (row) => csvLine(columns.map(({ value }) => flat(value(row)))),
      cutShort: (rows) => csvLine([`CUT SHORT: this file ends after ${rows} rows, there are more`]),
    };
  return {
    head: '',
    row: (row) => `${JSON.stringify(Object.fromEntries(columns.map((c) => [c.key, c.value(row)])))}\n`,
    cutShort: (rows) => `${JSON.stringify({ cutShort: true, rows })}\n`,
  };
}
