import { JOURNAL_PATHS, journalEvent, type JournalEvent } from '../contract/journal.ts';
import { openStream } from './api-client.ts';
import { wait } from './wait.ts';

/** Pause before the stream is opened again, in ms. */
const AGAIN_MS = 2_000;

/**
 * Follows what ends at Parley until the signal. Null means that some may have been missed: the connection was lost and is
 * there again.
 */
export async function followJournal(
  onEvent: (event: JournalEvent | null) => void,
  signal: AbortSignal,
): Promise<void> {
  for (let isFirst = true; !signal.aborted; isFirst = false) {
    try {
      const stream = await openStream('openEvents', JOURNAL_PATHS.events, signal);
      if (!isFirst) onEvent(null);
      for await (const { name, data } of serverSentEvents(stream)) {
        if (name === 'gap') onEvent(null);
        else if (name === 'entry') onEvent(journalEvent.parse(JSON.parse(data)));
      }
    } catch {
      // The gateway restarts, or the network is gone: what is on screen stays, and it is tried again.
    }
    await wait(AGAIN_MS, signal);
  }
}

/** The events of a stream in the form of `text/event-stream`: name and data of each. */
export async function* serverSentEvents(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<{ name: string; data: string }> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const lines = block.split('\n');
      const field = (name: string) =>
        lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
      const [name] = field('event');
      if (name !== undefined) yield { name, data: field('data').join('\n') };
    }
  }
}
