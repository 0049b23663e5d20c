import { ChevronDown, ChevronUp } from 'lucide-react';
import { useKeyCaps } from '../../i18n/use-key-caps.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { TranscriptProps } from './transcript-props.ts';
import styles from './conversation-head.module.css';

/** To the conversation before and after this one in the list. */
export function WalkButtons({ walk }: { walk: NonNullable<TranscriptProps['walk']> }) {
  const { t } = useTranslation();
  const { position, onPrevious, onNext } = walk;
  return (
    <span className={styles['walk']}>
      <IconButton
        icon={<ChevronUp />}
        label={t('transcript.previous')}
        shortcut={useKeyCaps('previous')?.join(' ')}
        disabled={onPrevious === null}
        onClick={() => onPrevious?.()}
      />
      <IconButton
        icon={<ChevronDown />}
        label={t('transcript.next')}
        shortcut={useKeyCaps('next')?.join(' ')}
        disabled={onNext === null}
        onClick={() => onNext?.()}
      />
      <span>{position}</span>
    </span>
  );
}
