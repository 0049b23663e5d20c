import { useTranslation } from '../../i18n/use-translation.ts';
import { fieldsOf, type EditField } from './edit.ts';
import type { Plan, PlanRow } from './plan.ts';
import styles from './plan-sums.module.css';

/** How many conversations each field changes, and whether that can be undone. */
export function PlanSums({ plan, skipSame }: { plan: Plan; skipSame: boolean }) {
  const { t } = useTranslation();
  const set = fieldsOf(plan.edit);
  const all: EditField[] = ['newCategoryIds', 'title', 'state', 'assignee'];
  const left = all.filter((field) => !set.includes(field));
  return (
    <dl className={styles['sums']}>
      {set.map((field) => (
        <Sum key={field} label={t(labels[field])} {...sumOf(field)} />
      ))}
      {plan.same > 0 && (
        <Sum
          label={t('bulk.sumSame')}
          count={plan.same}
          note={t(skipSame ? 'bulk.skipped' : 'bulk.sentAllTheSame')}
        />
      )}
      {left.length > 0 && (
        <Sum label={t('bulk.sumLeft')} count={0} note={left.map((field) => t(names[field])).join(', ')} />
      )}
    </dl>
  );

  function sumOf(field: EditField): { count: number; note: string } {
    if (field === 'state' || field === 'assignee') return { count: plan.total, note: t('bulk.cannotUndo') };
    const changes = plan.rows.flatMap((row) => changeOf(row, field) ?? []).filter((c) => c.change !== 'same');
    const undoable = changes.filter(({ undo }) => undo === 'yes').length;
    if (undoable === changes.length) return { count: changes.length, note: t('bulk.canUndo') };
    return {
      count: changes.length,
      note: undoable === 0 ? t('bulk.cannotUndo') : t('bulk.canUndoSome', { count: undoable }),
    };
  }
}

const labels = {
  newCategoryIds: 'bulk.sumCategories',
  title: 'bulk.sumTitle',
  state: 'bulk.sumState',
  assignee: 'bulk.sumAssignee',
} as const;
const names = {
  newCategoryIds: 'bulk.categories',
  title: 'bulk.title',
  state: 'bulk.state',
  assignee: 'bulk.assignee',
} as const;

const changeOf = (row: PlanRow, field: 'newCategoryIds' | 'title') =>
  field === 'title' ? row.title : row.categories;

function Sum({ label, count, note }: { label: string; count: number; note: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {t('bulk.number', { count })} <span className={styles['note']}>{note}</span>
      </dd>
    </div>
  );
}
