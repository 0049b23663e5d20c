import { useEffect, useRef, useState } from 'react';
import type { ExportSource } from './export-source.ts';
import { openExportFile } from './export-file.ts';
import { lineWriter, type ExportFormat } from './line-writer.ts';
import type { LinesOf } from './lines-of.ts';
import { writeExport, type ExportProgress, type ExportReport } from './write-export.ts';

const types = { csv: 'text/csv', jsonl: 'application/jsonl' } as const;

type Export = {
  /** How far it is; null while none runs. */
  progress: ExportProgress | null;
  /** What the last one did. */
  report: ExportReport | null;
  /** The last one could not be written, and there is no file. */
  lost: boolean;
  start: (source: ExportSource, linesOf: LinesOf, format: ExportFormat, fileName: string) => Promise<void>;
  stop: () => void;
};

/** One export after the other; leaving stops the one that runs, and keeps what is written. */
export function useExport(): Export {
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const [report, setReport] = useState<ExportReport | null>(null);
  const [lost, setLost] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return {
    progress,
    report,
    lost,
    stop: () => running.current?.abort(),
    async start(source, linesOf, format, fileName) {
      const { signal } = (running.current = new AbortController());
      setReport(null);
      setLost(false);
      try {
        const file = await openExportFile(`${fileName}.${format}`, types[format]);
        setProgress({ rows: 0, seen: 0 });
        setReport(
          await writeExport(source, linesOf, lineWriter(format, linesOf.columns), file, signal, setProgress),
        );
      } catch (error) {
        // Who closes the picker has changed their mind.
        if (!isAbort(error)) setLost(true);
      }
      setProgress(null);
    },
  };
}

/** True if a person has called it off. */
export const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';
