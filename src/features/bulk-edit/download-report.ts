import { idsOf } from './chunk.ts';
import type { JobRecord } from './journal.ts';

/** The result as CSV: a line for each conversation, with what came of it and why. Ids and codes only. */
export function reportOf(chunks: JobRecord['chunks']): string {
  const lines = chunks.flatMap((chunk) => {
    const names =
      chunk.target.by === 'ids' ? idsOf(chunk) : [`${chunk.target.by}: ${chunk.target.values.join(' ')}`];
    const { cause = '', code = '' } = chunk.failure ?? {};
    return names.map((name) => [name, chunk.state, cause, code].map(quoted).join(','));
  });
  return ['conversation,outcome,cause,code', ...lines, ''].join('\r\n');
}

/** Every field in quotes, and none that a spreadsheet would take for a formula. */
const quoted = (text: string): string => `"${text.replace(/^\s*[=+\-@]/, "'$&").replaceAll('"', '""')}"`;

/** Hands the report to the browser as a file. */
export function downloadReport(record: JobRecord): void {
  const url = URL.createObjectURL(new Blob([reportOf(record.chunks)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `bulk-edit-${new Date(record.job.startedAt).toISOString().slice(0, 16).replace(':', '')}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
