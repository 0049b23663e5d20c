import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Directory } from '../../contract/directory.ts';
import type { JournalEntry } from '../../contract/journal.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock } from '../../lib/format-time.ts';
import { journalQueries } from '../../lib/journal-queries.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { useNow } from '../../ui/use-now.ts';
import { entryWords, whoWords } from './entry-words.ts';
import { planUndo } from './plan-undo.ts';
import { sendUndo, UndoOvertaken } from './send-undo.ts';

type UndoDialogProps = {
  entry: JournalEntry;
  conversationId: string;
  directory: Directory | undefined;
  onClose: () => void;
};

/** Says what would be put back, or why it cannot be, before anything is written. */
export function UndoDialog({ entry, conversationId, directory, onClose }: UndoDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const style = useTimeStyle();
  const nowMs = useNow();
  const history = useQuery(journalQueries.allEntries({ conversationId }));
  const plan = history.data && planUndo(entry, history.data);
  const back = plan?.kind === 'back' ? plan.back : undefined;
  const undo = useMutation({
    mutationFn: () => sendUndo(entry, conversationId, back ?? {}, directory),
    onSettled: () => client.invalidateQueries({ queryKey: journalQueries.all() }),
    onSuccess: onClose,
  });
  const values = (wrote: JournalEntry['wrote']) =>
    entryWords(t, { ...entry, operation: 'updateConversation', wrote }, directory);
  return (
    <ConfirmDialog
      open
      title={t('journal.undoTitle')}
      confirmLabel={t('journal.undo')}
      cancelLabel={t('common.close')}
      busy={undo.isPending}
      disabled={back === undefined}
      onConfirm={() => undo.mutate()}
      onCancel={onClose}
    >
      {history.isPending && <p role="status">{t('journal.loading')}</p>}
      {history.isError && <Note kind="danger">{describeError(t, history.error).title}</Note>}
      {plan?.kind === 'unknown' && <Note kind="info">{t('journal.undoUnknown')}</Note>}
      {plan?.kind === 'superseded' && (
        <Note kind="warn">
          {t('journal.undoSuperseded', {
            who: whoWords(t, plan.by),
            time: formatDayClock(plan.by.at, style, nowMs),
            what: values(plan.by.wrote).join(' · '),
          })}
        </Note>
      )}
      {plan?.kind === 'back' && (
        <>
          <p>{t('journal.undoBack')}</p>
          <ul>
            {values(plan.back).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          {plan.without.length > 0 && <p>{t('journal.undoPart')}</p>}
        </>
      )}
      {undo.isError && (
        <Note kind="danger" role="alert">
          {undo.error instanceof UndoOvertaken
            ? t('journal.undoOvertaken')
            : describeError(t, undo.error).title}
        </Note>
      )}
    </ConfirmDialog>
  );
}
