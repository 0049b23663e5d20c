import { useCallback, useState } from 'react';
import type { Citation } from '../../contract/citation.ts';
import { stepCitation, type CitationPlace } from './citations.ts';
import type { Entry } from './entries.ts';

export type OpenCitation = {
  open: CitationPlace | null;
  citation: Citation | null;
  show: (place: CitationPlace | null) => void;
  toggle: (chatId: string, index: number) => void;
  /** To the next or previous one, through all answers; null where there is none. */
  next: (() => void) | null;
  previous: (() => void) | null;
};

/** Which citation is open beside its answer. */
export function useOpenCitation(
  entries: readonly Entry[],
  middle: () => number,
  goTo: (key: string) => void,
): OpenCitation {
  const [open, show] = useState<CitationPlace | null>(null);
  const toggle = useCallback(
    (chatId: string, index: number) =>
      show((old) => (old?.chatId === chatId && old.index === index ? null : { chatId, index })),
    [],
  );
  const entry = entries.find((one) => one.key === open?.chatId);
  const citation =
    open !== null && entry?.kind === 'chat' ? (entry.chat.citations?.[open.index] ?? null) : null;

  const step = (by: 1 | -1) => {
    // With none open, the one to begin with is that nearest to the reader; only a press knows where that is.
    if (open === null)
      return () => {
        const place = stepCitation(entries, null, middle(), by);
        if (place !== null) move(place);
      };
    const place = stepCitation(entries, open, 0, by);
    return place === null ? null : () => move(place);
  };
  const move = (place: CitationPlace) => {
    show(place);
    if (place.chatId !== open?.chatId) goTo(place.chatId);
  };
  return { open: citation === null ? null : open, citation, show, toggle, next: step(1), previous: step(-1) };
}
