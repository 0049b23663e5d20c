import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { preloadTranscript } from '../features/transcript/preload-transcript.ts';
import { transcriptQueries } from '../features/transcript/queries.ts';
import { whenIdle } from '../lib/when-idle.ts';

/** How long in ms the pointer or the cursor rests on a row before its conversation is read: passing over costs nothing. */
const RESTS_MS = 80;

/**
 * Gets ready for a conversation that is likely to be opened, so that it opens in the next frame.
 * @param preload fetches the code of what opens
 */
export function useReadingAhead(preload: () => void): {
  /** The rows are there: the code comes as soon as the browser has nothing else to do. */
  onRead: () => void;
  /** The pointer or the cursor is on a conversation. */
  onIntent: (id: string) => void;
} {
  const client = useQueryClient();
  const timer = useRef<number | undefined>(undefined);
  const callOff = useRef<(() => void) | undefined>(undefined);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      callOff.current?.();
    },
    [],
  );
  const onRead = useCallback(() => {
    callOff.current?.();
    callOff.current = whenIdle(() => {
      preload();
      preloadTranscript();
    });
  }, [preload]);
  const onIntent = useCallback(
    (id: string) => {
      preload();
      preloadTranscript();
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        // A failure shows when the conversation is opened.
        client.query(transcriptQueries.conversation(id)).catch(() => undefined);
      }, RESTS_MS);
    },
    [client, preload],
  );
  return { onRead, onIntent };
}
