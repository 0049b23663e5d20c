import { useEffect, useRef, useState } from 'react';
import type { Directory } from '../../contract/directory.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { countFilter } from './count-filter.ts';
import { EditForm } from './edit-form.tsx';
import { fieldsOf, type Edit } from './edit.ts';
import { FilterValues } from './filter-values.tsx';
import type { KnownRow } from './known-row.ts';
import type { TargetEntries } from './target-entries.ts';
import { filterKind, type FilterTarget } from './target.ts';
import { trimmed } from './trimmed.ts';
import styles from './filter-step.module.css';

/** What the list says that a filter selects. */
export type Counted = { rows: ReadonlyMap<string, KnownRow>; unreadable: number };

type FilterStepProps = {
  filter: FilterTarget;
  onFilter: (filter: FilterTarget) => void;
  edit: Edit;
  onEdit: (edit: Edit) => void;
  directory: Directory | undefined;
  entries: TargetEntries;
  onCounted: (counted: Counted) => void;
  onClose: () => void;
};

const kindWords = { users: 'bulk.users', apps: 'bulk.apps', categories: 'bulk.inCategories' } as const;

/** Whom an edit by filter reaches and what it sets. Nothing goes on before all of them are counted. */
export function FilterStep(props: FilterStepProps) {
  const { filter, onFilter, edit, onEdit, directory, entries, onCounted, onClose } = props;
  const { t } = useTranslation();
  const [found, setFound] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const counting = useRef<AbortController | null>(null);
  useEffect(() => () => counting.current?.abort(), []);

  const count = async () => {
    const isEmpty = fieldsOf(trimmed(edit)).length === 0;
    if (filter.values.length === 0 || isEmpty) {
      setProblem(t(isEmpty ? 'bulk.nothingSet' : 'bulk.chooseSome'));
      return;
    }
    const controller = new AbortController();
    counting.current = controller;
    setProblem(null);
    setFound(0);
    try {
      const counted = await countFilter(filter, controller.signal, setFound);
      if (counted.rows.size + counted.unreadable > 0) onCounted(counted);
      else setProblem(t('bulk.countedNone'));
    } catch (error) {
      if (!controller.signal.aborted)
        setProblem(t('bulk.countFailed', { title: describeError(t, error).title }));
    }
    setFound(null);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="lg"
      title={t('bulk.filterTitle')}
      description={t('bulk.byFilterHint')}
      closeLabel={t('common.close')}
      foot={
        <>
          {found !== null && (
            <span role="status" className={styles['found']}>
              {t('bulk.counting', { count: found })}
            </span>
          )}
          <Button variant="quiet" onClick={() => (found === null ? onClose() : counting.current?.abort())}>
            {t(found === null ? 'common.cancel' : 'bulk.stopWalking')}
          </Button>
          <Button variant="primary" busy={found !== null} onClick={() => void count()}>
            {t('bulk.count')}
          </Button>
        </>
      }
    >
      <div className={styles['target']}>
        <p>
          <span className={styles['label']}>{t('bulk.filterKind')}</span>
          <Segmented
            label={t('bulk.filterKind')}
            value={filter.by}
            options={filterKind.options.map((kind) => ({ value: kind, label: t(kindWords[kind]) }))}
            onChange={(by) => onFilter({ by, values: [] })}
          />
        </p>
        <FilterValues filter={filter} onFilter={onFilter} entries={entries[filter.by]} />
        <p className={styles['hint']}>{t('bulk.oneKind')}</p>
      </div>
      <h3 className={styles['label']}>{t('bulk.newValues')}</h3>
      <EditForm edit={edit} onChange={onEdit} directory={directory} />
      {problem !== null && (
        <Note kind="danger" role="alert" className={styles['problem']}>
          {problem}
        </Note>
      )}
    </Dialog>
  );
}
