import { saveFile } from '../../lib/save-file.ts';

declare global {
  interface Window {
    /** File System Access: not in every browser. */
    showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
  }
}

/** A file that is written piece by piece. It is kept when it is closed, and not at all when it is given up. */
export type ExportFile = {
  write: (text: string) => Promise<void>;
  close: () => Promise<void>;
  giveUp: () => Promise<void>;
};

/**
 * Asks where to keep a file and streams to disk; a browser that cannot gathers the pieces and downloads them at the end.
 * Call it from a press. @throws AbortError if the person chose no place.
 */
export async function openExportFile(name: string, type: string): Promise<ExportFile> {
  if (window.showSaveFilePicker !== undefined) {
    const handle = await window.showSaveFilePicker({ suggestedName: name });
    const stream = await handle.createWritable();
    return {
      write: (text) => stream.write(text),
      close: () => stream.close(),
      // A stream that has failed is given up already, and says so by failing again.
      giveUp: () => stream.abort().catch(() => undefined),
    };
  }
  const parts: Blob[] = [];
  return {
    write: (text) => {
      parts.push(new Blob([text]));
      return Promise.resolve();
    },
    close: () => {
      saveFile(name, type, new Blob(parts));
      return Promise.resolve();
    },
    giveUp: () => Promise.resolve(),
  };
}
