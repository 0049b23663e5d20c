import { useVirtualizer } from '@tanstack/react-virtual';
import {
  startTransition,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type Ref,
} from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { whenIdle } from '../../lib/when-idle.ts';
import { classNames } from '../../ui/class-names.ts';
import type { Entry } from './entries.ts';
import { EntryRow } from './entry-row.tsx';
import { useAskVisible } from './use-ask-visible.ts';
import { useHitHighlight } from './use-hit-highlight.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import styles from './message-list.module.css';

/** What the parts around a list can ask of it. */
export type MessageListHandle = {
  /** Scrolls to a message as soon as it is there, and puts the focus on it. */
  goTo: (key: string) => void;
  /** The place in the middle of what is seen. */
  middle: () => number;
};

type MessageListProps = {
  ref: Ref<MessageListHandle>;
  entries: readonly Entry[];
  /** Loads pages. */
  ask: (pages: Iterable<number>) => void;
  marked: string | null;
  openCitation: { chatId: string; index: number } | null;
  /** What find marks in the messages; empty for nothing. */
  needle: string;
  narrow: boolean;
};

/** Near what messages measure; the true height takes its place once one is drawn. In px. */
const ESTIMATE = 132;
/** A screen, before the first measuring. */
const FIRST_RECT = { width: 680, height: 760 };

/**
 * The messages, of which only those in sight are in the page. Opens at the newest; what loads or grows above moves
 * nothing that is seen (the virtualizer holds on to what is at the end, or to the first message in sight).
 */
export function MessageList({ ref, entries, ask, marked, openCitation, needle, narrow }: MessageListProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  // The first paint draws the words of a screenful; what lies beyond its edges, and what can be done with each, comes after.
  const [isFirst, setFirst] = useState(true);
  const keyOf = useCallback((index: number) => entries[index]?.key ?? index, [entries]);
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATE,
    getItemKey: keyOf,
    overscan: isFirst ? 0 : 4,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: 24,
    initialRect: FIRST_RECT,
    initialOffset: () => Math.max(0, entries.length * ESTIMATE - FIRST_RECT.height),
    directDomUpdates: true,
  });

  useLayoutEffect(() => {
    virtualizer.scrollToEnd();
    return whenIdle(() => startTransition(() => setFirst(false)));
  }, [virtualizer]);

  useAskVisible(virtualizer.range, entries, ask);
  useHitHighlight(scroller, needle);

  const wanted = useRef<string | null>(null);
  const goToWanted = () => {
    const index = entries.findIndex((entry) => entry.key === wanted.current);
    if (index < 0) return;
    virtualizer.scrollToIndex(index, { align: 'center' });
    focusWhenDrawn(scroller.current, entries[index]?.key);
    wanted.current = null;
  };
  // A message that was loaded to be gone to.
  useLayoutEffect(() => {
    if (wanted.current !== null) goToWanted();
  });

  useImperativeHandle(ref, () => ({
    goTo: (key) => {
      wanted.current = key;
      goToWanted();
    },
    middle: () => {
      const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: 0 };
      return Math.round((startIndex + endIndex) / 2);
    },
  }));

  const row = (entry: Entry, index: number) => (
    <EntryRow
      entry={entry}
      before={entries[index - 1]}
      marked={entry.key === marked}
      openCitation={openCitation?.chatId === entry.key ? openCitation.index : null}
      wordsFirst={isFirst}
    />
  );
  return (
    <section
      ref={scroller}
      // Focusable, so that it can be scrolled with the keyboard.
      tabIndex={0}
      aria-label={t('transcript.label')}
      className={classNames(styles['scroller'], narrow && styles['narrow'])}
    >
      {printing ? (
        entries.map((entry, index) => <div key={entry.key}>{row(entry, index)}</div>)
      ) : (
        <div ref={virtualizer.containerRef} className={styles['all']}>
          {virtualizer.getVirtualItems().map(({ key, index }) => {
            const entry = entries[index];
            return (
              entry && (
                <div
                  key={key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className={styles['place']}
                >
                  {row(entry, index)}
                </div>
              )
            );
          })}
        </div>
      )}
    </section>
  );
}

/** A place that was gone to may take some frames to be drawn and settled. */
function focusWhenDrawn(scroller: HTMLElement | null, key: string | undefined, frames = 30): void {
  if (scroller === null || key === undefined || frames === 0) return;
  const article = scroller.querySelector<HTMLElement>(`[data-chat-id="${CSS.escape(key)}"]`);
  if (article === null) requestAnimationFrame(() => focusWhenDrawn(scroller, key, frames - 1));
  // Not while something is typed, such as what to find.
  else if (!(document.activeElement instanceof HTMLInputElement)) article.focus({ preventScroll: true });
}
