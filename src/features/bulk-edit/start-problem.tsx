import { CircleX } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { errorCode } from '../../lib/error-cause.ts';
import { Note } from '../../ui/note.tsx';
import { useBulkState } from './use-bulk-state.ts';

/** Why a job did not begin, or did not go on, if that is so: another tab is at one, or nothing can be recorded. */
export function StartProblem({ isBusyElsewhere = false }: { isBusyElsewhere?: boolean }) {
  const { t } = useTranslation();
  const { problem } = useBulkState();
  if (problem === null && !isBusyElsewhere) return null;
  return (
    <Note kind="danger" icon={<CircleX />} role="alert">
      {isBusyElsewhere ? t('bulk.busyElsewhere') : t('bulk.noJournal', { problem: errorCode(problem) })}
    </Note>
  );
}
