import { TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Directory } from '../../contract/directory.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Edit } from './edit.ts';
import { EditWords } from './edit-words.tsx';
import type { Counted } from './filter-step.tsx';
import { planEdit } from './plan.ts';
import { StartProblem } from './start-problem.tsx';
import type { FilterTarget } from './target.ts';
import { useStart } from './use-start.ts';
import styles from './review-step.module.css';

type FilterConfirmProps = {
  filter: FilterTarget;
  counted: Counted;
  edit: Edit;
  directory: Directory | undefined;
  onBack: () => void;
  onClose: () => void;
};

const titles = {
  users: 'bulk.everyUsers',
  apps: 'bulk.everyApps',
  categories: 'bulk.everyCategories',
} as const;

/** The last question before an edit by filter: it is answered by typing how many conversations it reaches. */
export function FilterConfirm({ filter, counted, edit, directory, onBack, onClose }: FilterConfirmProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { start, isStarting, isBusyElsewhere } = useStart(onClose);
  const count = counted.rows.size + counted.unreadable;
  const matches = typed.replace(/[\s.,']/g, '') === String(count);
  const before = useMemo(() => {
    const rowOf = (id: string) => counted.rows.get(id);
    const categories = directory?.categories ?? [];
    return planEdit({ ids: counted.rows.keys(), rowOf, edit, categories, skipSame: false }).before;
  }, [counted, edit, directory]);
  return (
    <ConfirmDialog
      open
      danger
      title={t(titles[filter.by], { count: filter.values.length })}
      confirmLabel={t('bulk.applyAll')}
      cancelLabel={t('bulk.back')}
      disabled={!matches}
      busy={isStarting}
      onCancel={onBack}
      onConfirm={() => void start({ edit, filter, counted: count, before })}
    >
      <div className={styles['notes']}>
        <Note kind="danger" icon={<TriangleAlert />}>
          {t('bulk.counted', { count })} {t('bulk.filterUndo')}
        </Note>
        <p>
          <EditWords edit={edit} directory={directory} />
        </p>
        <TextField
          label={t('bulk.typeNumber', { number: String(count) })}
          value={typed}
          onChange={setTyped}
          inputMode="numeric"
          error={typed !== '' && !matches ? t('bulk.noMatchYet') : undefined}
        />
        <StartProblem isBusyElsewhere={isBusyElsewhere} />
      </div>
    </ConfirmDialog>
  );
}
