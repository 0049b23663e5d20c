import { saveFile } from '../../lib/save-file.ts';

declare global {
  interface Window {
    /** File System Access: not in every browser. */
    showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
  }
}

/** A file that is written piece by piece. It is kept when it is closed. */
export type ExportFile = { write: (text: string) => Promise<void>; close: () => Promise<void> };

/**
 * Asks where to keep a file and streams to disk; a browser that cannot gathers the pieces and downloads them at the end.
 * Call it from a press. @throws AbortError if the person chose no place.
 */
export async function openExportFile(name: string, type: string): Promise<ExportFile> {
  if (window.showSaveFilePicker !== undefined) {
    const handle = await window.showSaveFilePicker({ suggestedName: name });
    const stream = await handle.createWritable();
    return { write: (text) => stream.write(text), close: () => stream.close() };
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
  };
}
