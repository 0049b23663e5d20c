import { useState } from 'react';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { EditField, EditOutcome } from './edit-conversation.ts';
import type { LastWrite } from './last-write.ts';
import { WriteNote } from './write-note.tsx';

type EditNoteProps = {
  field: EditField;
  last: LastWrite<unknown, EditOutcome> | null;
  onAgain: () => void;
};

/** How the last change of a field ended, where it did not end as wanted. */
export function EditNote({ field, last, onAgain }: EditNoteProps) {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = useState<number | null>(null);
  if (last === null || last.status === 'pending' || last.submittedAt === dismissed) return null;
  const dismiss = () => setDismissed(last.submittedAt);
  if (last.status === 'error')
    return (
      <WriteNote kind="danger" onAgain={onAgain} onDismiss={dismiss}>
        {t(`transcript.${field}Failed`, { title: describeError(t, last.error).title })}
      </WriteNote>
    );
  return last.data === 'unknown' ? (
    <WriteNote kind="warn" onAgain={onAgain} onDismiss={dismiss}>
      {t(`transcript.${field}Unknown`)}
    </WriteNote>
  ) : null;
}
