import type { Item } from '../../contract/tolerant-array.ts';
import type { ConversationRead } from '../../contract/conversation.ts';
import { mapInFlight } from '../../lib/map-in-flight.ts';
import type { ExportFile } from './export-file.ts';
import type { ExportPage, ExportSource } from './export-source.ts';
import { IN_FLIGHT } from './in-flight.ts';
import type { LineWriter } from './line-writer.ts';
import type { LinesOf } from './lines-of.ts';

/** What an export has done so far. Times are milliseconds since 1970 (UTC). */
export type ExportReport = {
  /** Conversations or messages in the file. */
  rows: number;
  /** Conversations that came, each once, those that could not be read included. */
  seen: number;
  /** Conversations that came again while the list moved; written once. */
  doubles: number;
  /** Conversations that came up behind the walk's back; they stand at the end of the file. */
  late: number;
  /** Conversations, and messages, that could not be read: a line says so in their place. */
  unread: number;
  broken: number;
  fromMs: number;
  toMs: number;
  /** The last conversation in the file. */
  lastId: string | null;
  /** Why it ends before the list does; null if it is complete. */
  cutBy: { error: unknown } | null;
};

/** How far an export is: rows that are written, conversations that are read. */
export type ExportProgress = Pick<ExportReport, 'rows' | 'seen'>;

/**
 * Writes a source to a file piece by piece, holding one piece and the ids seen. If reading ends early the file is closed all
 * the same, with a last line that says so. @throws only what the file throws, after giving it up.
 */
export async function writeExport(
  { pages }: ExportSource,
  linesOf: LinesOf,
  writer: LineWriter,
  file: ExportFile,
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
): Promise<ExportReport> {
  const now = Date.now();
  const seen = new Set<string>();
  const report: ExportReport = {
    rows: 0,
    seen: 0,
    doubles: 0,
    late: 0,
    unread: 0,
    broken: 0,
    fromMs: now,
    toMs: now,
    lastId: null,
    cutBy: null,
  };
  try {
    await file.write(writer.head);
    const walk = pages(signal)[Symbol.asyncIterator]();
    for (;;) {
      const text = await nextPiece(walk);
      if (text === null) break;
      if (text !== '') await file.write(text);
      onProgress({ rows: report.rows, seen: report.seen });
    }
    report.toMs = Date.now();
    if (report.cutBy !== null) await file.write(writer.cutShort(report.rows));
    await file.close();
  } catch (error) {
    await file.giveUp();
    throw error;
  }
  return report;

  /** The next piece as text; null at the end, or if it cannot be read. */
  async function nextPiece(walk: AsyncIterator<ExportPage>) {
    // What fails ends the file: nobody waits for the others then.
    const failed = new AbortController();
    const either = AbortSignal.any([signal, failed.signal]);
    try {
      const page = await walk.next();
      if (page.done === true) return null;
      const { items, isLate } = page.value;
      const fresh = items.filter((item) => isFresh(item, isLate));
      await linesOf.prepare(
        fresh.flatMap((item) => (item.readable ? [item.value.id] : [])),
        signal,
      );
      let read = report.seen;
      const pieces = await mapInFlight(fresh, IN_FLIGHT, async (item) => {
        const lines = await linesFor(item, either);
        onProgress({ rows: report.rows, seen: ++read });
        return lines;
      });
      for (const { rows, unread, broken } of pieces) {
        report.rows += rows;
        report.unread += unread;
        report.broken += broken;
      }
      report.seen += fresh.length;
      if (isLate) report.late += fresh.length;
      const last = fresh.at(-1);
      report.lastId = (last?.readable ? last.value.id : last?.id) ?? report.lastId;
      return pieces.flatMap(({ lines }) => lines.map(writer.line)).join('');
    } catch (error) {
      failed.abort(error);
      report.cutBy = { error };
      return null;
    }
  }

  function isFresh(item: Item<ConversationRead>, isLate: boolean): boolean {
    const id = item.readable ? item.value.id : item.id;
    if (id === null) return true;
    if (!seen.has(id)) {
      seen.add(id);
      return true;
    }
    if (!isLate) report.doubles++;
    return false;
  }

  async function linesFor(item: Item<ConversationRead>, either: AbortSignal) {
    if (item.readable) return linesOf.read(item.value, either);
    return { lines: [linesOf.lost(item.id, item.problem)], rows: 0, unread: 1, broken: 0 };
  }
}
