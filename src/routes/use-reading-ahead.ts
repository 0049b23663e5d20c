import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { Intent } from '../features/conversations/intent.ts';
import { preloadTranscript, readTranscript } from '../features/transcript/preload-transcript.ts';
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
  /** A conversation may be opened next, or is being opened. */
  onIntent: Intent;
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
  const onIntent = useCallback<Intent>(
    ({ id, chatCount }, certainty) => {
      window.clearTimeout(timer.current);
      preload();
      preloadTranscript();
      if (certainty === 'sure') return readTranscript(client, id, chatCount);
      timer.current = window.setTimeout(() => void readTranscript(client, id, chatCount), RESTS_MS);
      return Promise.resolve();
    },
    [client, preload],
  );
  return { onRead, onIntent };
}
