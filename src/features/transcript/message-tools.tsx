import { Braces, Trash2 } from 'lucide-react';
import { usePermission } from '../../i18n/use-permission.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { CopyLink } from './copy-link.tsx';
import { conversationPath } from './search.ts';
import { useTranscriptView } from './transcript-view.ts';
import styles from './message.module.css';

type MessageToolsProps = {
  chatId: string;
  page: number;
  raw: boolean;
  onRaw: () => void;
  /** Its place alone, while the words are drawn first. */
  toCome: boolean;
};

/** What can be done with a message. */
export function MessageTools({ chatId, page, raw, onRaw, toCome }: MessageToolsProps) {
  const { t } = useTranslation();
  const { conversationId, deleteMessage } = useTranscriptView();
  const mayDelete = usePermission('deleteChat').may;
  return (
    <span className={styles['tools']} data-count={mayDelete ? 3 : 2}>
      {!toCome && (
        <>
          <CopyLink
            path={conversationPath(conversationId, chatId)}
            label={t('transcript.copyLink')}
            ofMessage
          />
          <IconButton
            size="sm"
            icon={<Braces />}
            label={t(raw ? 'transcript.hideRaw' : 'transcript.showRaw')}
            pressed={raw}
            onClick={onRaw}
          />
          {mayDelete && (
            <IconButton
              size="sm"
              icon={<Trash2 />}
              label={t('transcript.deleteMessage')}
              onClick={() => deleteMessage(chatId, page)}
            />
          )}
        </>
      )}
    </span>
  );
}
