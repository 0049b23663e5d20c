import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Entry } from './entries.ts';
import { hitsIn, matcher } from './hits.ts';
import type { LoadRest } from './page-loader.ts';

export type Find = {
  needle: string;
  /** What is marked in the messages: follows the needle when there is time. */
  shownNeedle: string;
  setNeedle: (needle: string) => void;
  /** Keys of the messages that hold it, oldest first. */
  hits: readonly string[];
  /** Which of them is the one gone to, or -1. */
  at: number;
  step: (step: 1 | -1) => void;
  error: Error | null;
};

/** Typing goes on for so long before messages are fetched for it, in ms. */
const SETTLE = 250;

/** Finds words in all messages: at once in what is loaded, and in the rest as it comes. */
export function useFind(
  entries: readonly Entry[],
  marked: string | null,
  middle: () => number,
  load: LoadRest,
  goTo: (key: string) => void,
): Find {
  const [needle, setNeedle] = useState('');
  const [error, setError] = useState<Error | null>(null);
  const shownNeedle = useDeferredValue(needle);
  const hits = useMemo(() => {
    const fits = matcher(shownNeedle);
    return fits ? hitsIn(entries, fits) : [];
  }, [entries, shownNeedle]);
  const at = marked === null ? -1 : hits.indexOf(marked);

  const active = needle.trim() !== '';
  useEffect(() => {
    if (!active) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      load(controller.signal).then(
        () => setError(null),
        (reason: unknown) => {
          if (!controller.signal.aborted)
            setError(reason instanceof Error ? reason : new Error(String(reason)));
        },
      );
    }, SETTLE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [active, load]);

  const step = (by: 1 | -1) => {
    if (hits.length === 0) return;
    const here = at >= 0 ? at : nearest(entries, hits, middle(), by);
    const next = hits.at((here + by + hits.length) % hits.length);
    if (next !== undefined) goTo(next);
  };
  return { needle, shownNeedle, setNeedle, hits, at, step, error };
}

/** The hit just before the reader's place, seen in the direction of the step. */
function nearest(entries: readonly Entry[], hits: readonly string[], place: number, by: 1 | -1): number {
  const places = new Map(entries.map((entry, index) => [entry.key, index]));
  const after = hits.findIndex((key) => (places.get(key) ?? 0) >= place);
  // At the newest, where a transcript opens, the nearest hit is the last one.
  if (by === 1) return (after < 0 ? hits.length - 1 : after) - 1;
  return after < 0 ? hits.length : after;
}
