import type { Chat } from '../../contract/chat.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Excerpt } from './excerpt.tsx';
import styles from './delete-dialog.module.css';

type DeleteDialogProps = { chat: Chat; name: string; onConfirm: () => void; onCancel: () => void };

/** Asks before a message is deleted, and names it. */
export function DeleteDialog({ chat, name, onConfirm, onCancel }: DeleteDialogProps) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      open
      danger
      title={t('transcript.deleteTitle')}
      confirmLabel={t('transcript.deleteConfirm')}
      cancelLabel={t('common.cancel')}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <figure className={styles['message']}>
        <figcaption>{name}</figcaption>
        <blockquote lang={textLanguage(chat.message)} dir="auto">
          <Excerpt chat={chat} length={200} />
        </blockquote>
      </figure>
      <p>{t('transcript.deleteText')}</p>
    </ConfirmDialog>
  );
}
