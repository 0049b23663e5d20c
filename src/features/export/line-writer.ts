import { CSV_MARK, csvLine } from '../../lib/csv.ts';
import type { ExportColumn, ExportLine, ExportValue } from './export-column.ts';

export const exportFormats = ['csv', 'jsonl'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How lines stand in a file: its beginning, a line, and the last one of a file that lacks rows. */
export type LineWriter = {
  head: string;
  line: (line: ExportLine) => string;
  cutShort: (rows: number) => string;
};

type Head = Pick<ExportColumn<never>, 'key' | 'label'>;

const flat = (value: ExportValue) => (typeof value === 'object' && value !== null ? value.join('; ') : value);

export function lineWriter(format: ExportFormat, columns: readonly Head[]): LineWriter {
  if (format === 'csv')
    return {
      head: CSV_MARK + csvLine(columns.map(({ label }) => label)),
      line: (line) => csvLine(columns.map(({ key }) => flat(line[key] ?? null))),
      cutShort: (rows) => csvLine([`CUT SHORT: this file ends after ${rows} rows, there are more`]),
    };
  return {
    head: '',
    line: (line) => `${JSON.stringify(line)}\n`,
    cutShort: (rows) => `${JSON.stringify({ cutShort: true, rows })}\n`,
  };
}
