import { ChevronDown, ChevronUp, Quote, ThumbsDown } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import type { Find } from './use-find.ts';
import styles from './find-bar.module.css';

type FindBarProps = {
  /** Shown where there is little room: elsewhere it always is. */
  open: boolean;
  find: Find;
  /** Messages that are loaded, of all. */
  loaded: number;
  total: number;
  onNextBad: () => void;
  onNextUncited: () => void;
  busy: boolean;
};

/** Looks for words in all messages, and steps to the answers that need a look. */
export function FindBar({ open, find, loaded, total, onNextBad, onNextUncited, busy }: FindBarProps) {
  const { t } = useTranslation();
  const { needle, hits, at, step } = find;
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a composition (Hangul, kana) belongs to the word.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape' && needle !== '') {
      event.stopPropagation();
      find.setNeedle('');
    }
  };
  const none = hits.length === 0;
  return (
    <div className={styles['bar']} data-open={open} role="search" aria-label={t('transcript.find')}>
      <SearchField
        className={styles['field']}
        label={t('transcript.find')}
        placeholder={t('transcript.find')}
        clearLabel={t('transcript.clearFind')}
        value={needle}
        onChange={find.setNeedle}
        onKeyDown={onKeyDown}
      />
      {needle !== '' && (
        <>
          <span className={styles['count']} role="status">
            {none
              ? t('transcript.noHits')
              : at < 0
                ? t('transcript.hits', { count: hits.length })
                : t('transcript.hitOf', { hit: at + 1, hits: hits.length })}
          </span>
          <IconButton
            icon={<ChevronUp />}
            label={t('transcript.previousHit')}
            shortcut="⇧↵"
            disabled={none}
            onClick={() => step(-1)}
          />
          <IconButton
            icon={<ChevronDown />}
            label={t('transcript.nextHit')}
            shortcut="↵"
            disabled={none}
            onClick={() => step(1)}
          />
          <span className={styles['searched']}>{t('transcript.searched', { loaded, total })}</span>
        </>
      )}
      <span className={styles['steps']}>
        <Button variant="quiet" icon={<ThumbsDown />} aria-busy={busy} onClick={onNextBad}>
          {t('transcript.nextBad')}
        </Button>
        <Button variant="quiet" icon={<Quote />} aria-busy={busy} onClick={onNextUncited}>
          {t('transcript.nextUncited')}
        </Button>
      </span>
    </div>
  );
}
