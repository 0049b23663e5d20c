import { useEffect } from 'react';
import type { Entry } from './entries.ts';

/** How long a place has to stay in sight before its page is asked for, so that dragging the scrollbar asks for few. In ms. */
const SETTLE = 80;
/** Places beyond the edges that are asked for ahead of the reader. */
const AHEAD = 25;

type Range = { startIndex: number; endIndex: number } | null;

/** Asks for the pages of what is in sight, and of what is about to be. */
export function useAskVisible(
  range: Range,
  entries: readonly Entry[],
  ask: (pages: Iterable<number>) => void,
): void {
  const from = Math.max(0, (range?.startIndex ?? 0) - AHEAD);
  const to = Math.min(entries.length - 1, (range?.endIndex ?? -1) + AHEAD);
  const missing = range === null ? '' : missingPages(entries, from, to).join(' ');
  useEffect(() => {
    if (missing === '') return;
    const timer = setTimeout(() => ask(missing.split(' ').map(Number)), SETTLE);
    return () => clearTimeout(timer);
  }, [missing, ask]);
}

function missingPages(entries: readonly Entry[], from: number, to: number): number[] {
  const pages = new Set<number>();
  for (let index = from; index <= to; index++) {
    const entry = entries[index];
    if (entry?.kind === 'gap') pages.add(entry.page);
  }
  return [...pages];
}
