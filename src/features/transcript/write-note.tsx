import { CircleCheck, CircleQuestionMark, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';

type WriteNoteProps = {
  /** `success` done, `warn` not known or not as wanted, `danger` refused. */
  kind: 'success' | 'warn' | 'danger';
  /** Sends the same again. */
  onAgain?: (() => void) | undefined;
  onDismiss: () => void;
  children: ReactNode;
};

const icons = { success: <CircleCheck />, warn: <CircleQuestionMark />, danger: <CircleX /> };

/** How a write ended, where it was started from, and what can be done about it. */
export function WriteNote({ kind, onAgain, onDismiss, children }: WriteNoteProps) {
  const { t } = useTranslation();
  return (
    <Note
      kind={kind}
      icon={icons[kind]}
      role={kind === 'danger' ? 'alert' : 'status'}
      actions={
        <>
          {onAgain !== undefined && (
            <Button size="sm" onClick={onAgain}>
              {t('transcript.applyAgain')}
            </Button>
          )}
          <Button size="sm" variant="quiet" onClick={onDismiss}>
            {t('transcript.dismiss')}
          </Button>
        </>
      }
    >
      {children}
    </Note>
  );
}
