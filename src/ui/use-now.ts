import { useSyncExternalStore } from 'react';

const MINUTE_MS = 60_000;

/** The start of this minute in ms since 1970 (UTC); the component is drawn again when the next one begins. */
export const useNow = (): number => useSyncExternalStore(subscribe, thisMinute);

const thisMinute = () => Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 10_000);
  return () => clearInterval(timer);
}
