import type { ConversationRead } from '../../contract/conversation.ts';
import type { Item } from '../../contract/tolerant-array.ts';
import type { ExportFile } from './export-file.ts';
import type { RowWriter } from './row-writer.ts';

/** What an export did. Times are milliseconds since 1970 (UTC). */
export type ExportReport = {
  rows: number;
  /** Conversations that the list gave, each once. */
  seen: number;
  /** Conversations that came again while the list moved; written once. */
  doubles: number;
  /** Conversations and messages that break the contract and are not in the file. */
  unreadable: number;
  fromMs: number;
  toMs: number;
  /** The last conversation in the file. */
  lastId: string | null;
  /** Why it ends before the list does; null if it is complete. */
  cutBy: { error: unknown } | null;
};

type Source<Row> = {
  pages: AsyncIterable<readonly Item<ConversationRead>[]>;
  /** The rows of conversations, in their order. */
  rowsOf: (conversations: readonly ConversationRead[]) => Promise<{ rows: Row[]; unreadable: number }>;
};

/**
 * Writes a list to a file page by page, holding one page and the ids seen. If reading ends early the file is closed all the
 * same, with a last line that says so. @throws only what the file throws.
 */
export async function writeExport<Row>(
  { pages, rowsOf }: Source<Row>,
  writer: RowWriter<Row>,
  file: ExportFile,
  onProgress: (rows: number) => void,
): Promise<ExportReport> {
  const now = Date.now();
  const seen = new Set<string>();
  const report: ExportReport = {
    rows: 0,
    seen: 0,
    doubles: 0,
    unreadable: 0,
    fromMs: now,
    toMs: now,
    lastId: null,
    cutBy: null,
  };
  await file.write(writer.head);
  const walk = pages[Symbol.asyncIterator]();
  for (;;) {
    const read = await nextRows();
    if (read === null) break;
    if (read.text !== '') await file.write(read.text);
    report.rows += read.rows;
    report.lastId = read.lastId ?? report.lastId;
    onProgress(report.rows);
  }
  report.seen = seen.size;
  report.toMs = Date.now();
  if (report.cutBy !== null) await file.write(writer.cutShort(report.rows));
  await file.close();
  return report;

  /** The next page as text; null at the end, or if it cannot be read. */
  async function nextRows() {
    try {
      const page = await walk.next();
      if (page.done === true) return null;
      const fresh: ConversationRead[] = [];
      for (const item of page.value) {
        if (!item.readable) report.unreadable++;
        else if (seen.has(item.value.id)) report.doubles++;
        else {
          seen.add(item.value.id);
          fresh.push(item.value);
        }
      }
      const { rows, unreadable } = await rowsOf(fresh);
      report.unreadable += unreadable;
      return { text: rows.map(writer.row).join(''), rows: rows.length, lastId: fresh.at(-1)?.id };
    } catch (error) {
      report.cutBy = { error };
      return null;
    }
  }
}
