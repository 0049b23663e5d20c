import { exportFormats, lineWriter, type ExportFormat } from '../line-writer.ts';
import type { ExportSource } from '../export-source.ts';
import type { LinesOf } from '../lines-of.ts';
import { writeExport } from '../write-export.ts';

/** Writes an export into a text, and tells how the file ended. */
export async function written(
  source: ExportSource['pages'],
  linesOf: LinesOf,
  format: ExportFormat = exportFormats[1],
  signal = new AbortController().signal,
) {
  const parts: string[] = [];
  const ends: string[] = [];
  const file = {
    write: (text: string) => Promise.resolve(void parts.push(text)),
    close: () => Promise.resolve(void ends.push('closed')),
    giveUp: () => Promise.resolve(void ends.push('given up')),
  };
  const writer = lineWriter(format, linesOf.columns);
  const report = await writeExport(
    { pages: source, total: null },
    linesOf,
    writer,
    file,
    signal,
    () => undefined,
  );
  const text = parts.join('');
  return { report, text, ends, lines: text.trimEnd().split('\n') };
}
