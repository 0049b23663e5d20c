import { useRef } from 'react';
import { foldText } from './fold-text.ts';

/** Letters typed within this many ms of each other make one word. */
const WORD_PAUSE = 700;

/**
 * Type-ahead over labels: call it with each pressed key and the current index; it gives the index of the next label
 * that starts with what was typed, or null. A space counts only inside a word, since alone it chooses.
 */
export function useTypeAhead(labels: readonly string[]) {
  const typed = useRef({ word: '', at: 0 });
  return (key: string, from: number): number | null => {
    const now = performance.now();
    const word = now - typed.current.at < WORD_PAUSE ? typed.current.word : '';
    if (key.length !== 1 || (key === ' ' && word === '')) return null;
    const wanted = word + foldText(key);
    typed.current = { word: wanted, at: now };
    // A new word looks further on, so that the same letter again goes to the next match.
    const start = word === '' ? from + 1 : from;
    for (let step = 0; step < labels.length; step += 1) {
      const index = (start + step) % labels.length;
      if (foldText(labels[index] ?? '').startsWith(wanted)) return index;
    }
    return null;
  };
}
