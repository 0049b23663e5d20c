import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { ErrorBlank } from '../../ui/error-blank.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { OpeningSkeleton } from './opening-skeleton.tsx';
import { transcriptQueries } from './queries.ts';
import type { TranscriptProps } from './transcript-props.ts';
import { WalkButtons } from './walk-buttons.tsx';
import styles from './conversation-view.module.css';

/** What stands in the place of a conversation while it is read, and when it cannot be. */
export function OpeningConversation(props: TranscriptProps) {
  const { conversationId, variant, knownTitle, walk, lead, onClose } = props;
  const { t } = useTranslation();
  const { error, refetch, isFetching } = useQuery(transcriptQueries.conversation(conversationId));
  const Title = variant === 'page' ? 'h1' : 'h2';
  return (
    <div className={styles['root']} aria-busy={error === null}>
      <header className={styles['pageHead']}>
        {lead}
        {(knownTitle !== undefined || error === null) && (
          <Title className={styles['title']} lang={textLanguage(knownTitle ?? '')}>
            {knownTitle ?? <VisuallyHidden>{t('transcript.opening')}</VisuallyHidden>}
            {knownTitle === undefined && <Skeleton width={40} />}
          </Title>
        )}
        {walk && <WalkButtons walk={walk} />}
        {onClose && <IconButton icon={<X />} label={t('common.close')} onClick={onClose} />}
      </header>
      {error === null ? (
        <OpeningSkeleton />
      ) : (
        <ErrorBlank
          level={knownTitle === undefined && variant === 'page' ? 1 : 2}
          words={describeError(t, error)}
          labels={{
            retry: t('common.tryAgain'),
            copy: t('common.copyDetails'),
            copied: t('common.copied'),
          }}
          busy={isFetching}
          onRetry={() => void refetch()}
        />
      )}
    </div>
  );
}
