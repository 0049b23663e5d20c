import { TriangleAlert } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { Directory } from '../../contract/directory.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { ChunkSizeField } from './chunk-size-field.tsx';
import type { Edit } from './edit.ts';
import type { KnownRow } from './known-row.ts';
import { PlanSums } from './plan-sums.tsx';
import { PlanTable } from './plan-table.tsx';
import { planEdit } from './plan.ts';
import { ReadUnknown } from './read-unknown.tsx';
import { StartProblem } from './start-problem.tsx';
import type { SeenEntry } from './use-seen-entry.ts';
import { useStart } from './use-start.ts';
import { useWalkedRows } from './walked-rows.ts';
import styles from './review-step.module.css';

/** So few go in one call: nothing to choose. */
const SMALL = 10;

type ReviewStepProps = {
  ids: readonly string[];
  /** What the page knew when the edit began. */
  known: ReadonlyMap<string, KnownRow>;
  /** What of the team's journal was there then. */
  seen: SeenEntry;
  edit: Edit;
  directory: Directory | undefined;
  onBack: () => void;
  onClose: () => void;
};

/** Old and new of every conversation, what can be undone and what not, before anything is sent. */
export function ReviewStep({ ids, known, seen, edit, directory, onBack, onClose }: ReviewStepProps) {
  const { t } = useTranslation();
  const [skipSame, setSkipSame] = useState(true);
  const back = useRef<HTMLButtonElement>(null);
  const walked = useWalkedRows();
  const { start, isStarting, isBusyElsewhere } = useStart(onClose);
  const categories = useMemo(() => directory?.categories ?? [], [directory]);
  const plan = useMemo(() => {
    const rowOf = (id: string) => known.get(id) ?? walked.get(id);
    return planEdit({ ids, rowOf, edit, categories, skipSame });
  }, [ids, known, walked, edit, categories, skipSame]);
  const unreadIds = plan.rows.filter(({ now }) => now === null).map(({ id }) => id);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="lg"
      title={t('bulk.editTitle', { count: ids.length })}
      description={t('bulk.reviewHint')}
      closeLabel={t('common.close')}
      // Neither what sends, nor what stands far down and would be scrolled to.
      initialFocus={back}
      foot={
        <>
          {plan.same > 0 && (
            <Checkbox
              className={styles['skip']}
              checked={skipSame}
              onChange={(event) => setSkipSame(event.currentTarget.checked)}
            >
              {t('bulk.skipSame', { count: plan.same })}
            </Checkbox>
          )}
          <Button ref={back} variant="quiet" onClick={onBack}>
            {t('bulk.back')}
          </Button>
          <Button
            variant="primary"
            busy={isStarting}
            disabled={plan.total === 0}
            onClick={() => void start({ edit, writes: plan.writes, before: plan.before }, seen)}
          >
            {t('bulk.apply', { count: plan.total })}
          </Button>
        </>
      }
    >
      <PlanSums plan={plan} skipSame={skipSame} />
      <PlanTable plan={plan} directory={directory} />
      <div className={styles['notes']}>
        {plan.total === 0 && <Note>{t('bulk.nothingToDo')}</Note>}
        {(edit.state !== undefined || edit.assignee !== undefined) && (
          <Note kind="warn" icon={<TriangleAlert />}>
            {warning()}{' '}
            {(edit.title !== undefined || edit.newCategoryIds !== undefined) && t('bulk.warnUndoable')}
          </Note>
        )}
        {plan.withoutId.length > 0 && (
          <Note kind="warn" icon={<TriangleAlert />}>
            {t('bulk.warnNoId', { names: plan.withoutId.join(', ') })}
          </Note>
        )}
        {unreadIds.length > 0 && (edit.title !== undefined || edit.newCategoryIds !== undefined) && (
          <ReadUnknown ids={unreadIds} />
        )}
        {seen.isUnknown && (
          <Note kind="warn" icon={<TriangleAlert />}>
            {t('bulk.warnNotSeen')}
          </Note>
        )}
        {plan.total > SMALL && <ChunkSizeField writes={plan.writes} />}
        <StartProblem isBusyElsewhere={isBusyElsewhere} />
      </div>
    </Dialog>
  );

  function warning(): string {
    if (edit.state !== undefined && edit.assignee !== undefined) return t('bulk.warnBoth');
    return t(edit.state === undefined ? 'bulk.warnAssignee' : 'bulk.warnState');
  }
}
