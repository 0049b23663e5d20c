import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import type { Seek } from './use-go-to.ts';
import type { ChatPages } from './use-chat-pages.ts';
import styles from './conversation-view.module.css';

type NoticesProps = { pages: ChatPages; seek: Seek; loaded: number; loadError: Error | null };

/** What is to be said about the messages above them: still looking, not found, not loaded. */
export function Notices({ pages, seek, loaded, loadError }: NoticesProps) {
  const { t } = useTranslation();
  const { failed, total } = pages;
  return (
    <div className={styles['notices']} aria-live="polite">
      {seek === 'looking' && <Note kind="info">{t('transcript.seeking', { loaded, total })}</Note>}
      {seek === 'missing' && <Note kind="warn">{t('transcript.seekFailed')}</Note>}
      {seek === 'failed' && <Note kind="warn">{t('transcript.seekBroke')}</Note>}
      {failed && (
        <Note
          kind="danger"
          actions={
            <Button size="sm" onClick={failed.retry}>
              {t('common.tryAgain')}
            </Button>
          }
        >
          {t('transcript.pageFailed', { title: describeError(t, failed.error).title })}
        </Note>
      )}
      {loadError && (
        <Note kind="warn">{t('transcript.loadFailed', { title: describeError(t, loadError).title })}</Note>
      )}
    </div>
  );
}
