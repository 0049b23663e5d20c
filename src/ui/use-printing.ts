import { useSyncExternalStore } from 'react';

let printing = false;

/** True while the browser makes a print of the page: then all that is loaded has to be in it. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);

function subscribe(listener: () => void): () => void {
  const set = (now: boolean) => () => {
    printing = now;
    // The store is read again at once: React draws within the event, before the print is made.
    listener();
  };
  const [before, after] = [set(true), set(false)];
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
