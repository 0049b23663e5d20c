import { Undo2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Directory } from '../../contract/directory.ts';
import type { JournalEntry } from '../../contract/journal.ts';
import { usePermission } from '../../i18n/use-permission.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { undoFields } from './plan-undo.ts';

const UndoDialog = lazy(() => import('./undo-dialog.tsx').then((m) => ({ default: m.UndoDialog })));

type UndoButtonProps = {
  entry: JournalEntry;
  /** The conversation in which it is undone; others that the same change wrote stay. */
  conversationId: string;
  directory: Directory | undefined;
};

/** Undoes a change of whoever made it; not there where nothing of it could be put back, or this person may not write. */
export function UndoButton({ entry, conversationId, directory }: UndoButtonProps) {
  const { t } = useTranslation();
  const { may } = usePermission('updateConversation');
  const [isOpen, setOpen] = useState(false);
  if (!may || undoFields(entry).length === 0) return null;
  return (
    <>
      <Button size="sm" variant="quiet" icon={<Undo2 />} onClick={() => setOpen(true)}>
        {t('journal.undo')}
      </Button>
      {isOpen && (
        <Suspense>
          <UndoDialog
            entry={entry}
            conversationId={conversationId}
            directory={directory}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
