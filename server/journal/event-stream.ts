import type { JournalEvent } from '../../src/contract/journal.ts';
import type { Heard, Journal } from './create-journal.ts';

/** So often something is said, in ms: proxies cut connections on which nothing comes. */
const BEAT_MS = 20_000;

const encoder = new TextEncoder();

/**
 * The ends of writes as server-sent events: `entry` with a `journalEvent`, and `gap` when some may have been missed. It
 * ends with the request, when the server stops, and with the session: `identify` is asked with each beat, and throws when
 * whoever opened the stream could no longer open it.
 */
export function eventStream(
  journal: Pick<Journal, 'listen'>,
  identify: () => Promise<unknown>,
  requestSignal: AbortSignal,
  stopSignal: AbortSignal,
): Response {
  const signal = AbortSignal.any([requestSignal, stopSignal]);
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      const unlisten = journal.listen((heard) => say(inWords(heard)));
      let ended = false;
      const beat = setInterval(() => {
        identify().then(
          () => {
            if (!ended) say(': still here\n\n');
          },
          () => end(),
        );
      }, BEAT_MS);
      beat.unref();
      say('retry: 1000\nevent: ready\ndata: {}\n\n');
      const end = () => {
        if (ended) return;
        ended = true;
        unlisten();
        clearInterval(beat);
        try {
          controller.close();
        } catch {
          // The client has gone and cancelled it.
        }
      };
      if (signal.aborted) end();
      else signal.addEventListener('abort', end, { once: true });
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' } });
}

function inWords(heard: Heard): string {
  if (heard === null) return 'event: gap\ndata: {}\n\n';
  return heard
    .map(({ id, person, operation, conversationIds, conversationCount, outcome }) => {
      const event: JournalEvent = {
        entryId: id,
        person,
        operation,
        conversationIds,
        conversationCount,
        outcome,
      };
      return `event: entry\ndata: ${JSON.stringify(event)}\n\n`;
    })
    .join('');
}
