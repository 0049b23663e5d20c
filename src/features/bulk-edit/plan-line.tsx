import { ArrowRight, Undo2 } from 'lucide-react';
import type { Directory } from '../../contract/directory.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { classNames } from '../../ui/class-names.ts';
import { UnknownValue } from '../../ui/unknown-value.tsx';
import { NewValue } from './new-value.tsx';
import type { PlanItem } from './plan-items.ts';
import type { Plan, Undoable } from './plan.ts';
import styles from './plan-table.module.css';

type PlanLineProps = { item: PlanItem; plan: Plan; directory: Directory | undefined };

const groups = {
  newCategoryIds: 'bulk.categories',
  title: 'bulk.title',
  state: 'bulk.state',
  assignee: 'bulk.assignee',
} as const;

/** The cells of one line of a plan. */
export function PlanLine({ item, plan, directory }: PlanLineProps) {
  const { t } = useTranslation();
  if (item.kind === 'group')
    return (
      <span role="cell" aria-colspan={4} className={styles['group']}>
        {t(groups[item.field])}
      </span>
    );
  if (item.kind === 'many') {
    const { count, isEnd, field } = item;
    return (
      <>
        <span role="cell" className={styles['cell']}>
          {t(count === plan.rows.length ? 'bulk.allOf' : 'bulk.someOf', { count })}
        </span>
        <span role="cell" className={classNames(styles['cell'], styles['old'])}>
          <UnknownValue>{t(stateNow(isEnd))}</UnknownValue>
        </span>
        <After>
          <NewValue field={field} edit={plan.edit} directory={directory} />
        </After>
        <UndoCell undo="unread" />
      </>
    );
  }
  const { row, field } = item;
  const change = field === 'state' ? null : field === 'title' ? row.title : row.categories;
  const isSame = change?.change === 'same';
  const title = row.now?.title.trim() ?? '';
  return (
    <>
      <span
        role="cell"
        className={classNames(styles['cell'], isSame && styles['same'])}
        lang={textLanguage(title)}
        dir="auto"
        data-tip={title}
      >
        {row.now === null ? <code>{row.id}</code> : title || t('bulk.untitled')}
      </span>
      <span role="cell" className={classNames(styles['cell'], styles['old'])}>
        {old()}
      </span>
      {isSame ? (
        <span role="cell" className={classNames(styles['cell'], styles['after'], styles['same'])}>
          {t('bulk.alreadySo')}
        </span>
      ) : (
        <After>
          <NewValue field={field} edit={plan.edit} directory={directory} />
        </After>
      )}
      <UndoCell undo={isSame ? null : (change?.undo ?? 'unread')} />
    </>
  );

  function old() {
    if (row.now === null) return <UnknownValue>{t('bulk.notRead')}</UnknownValue>;
    if (field === 'state') return <UnknownValue>{t(stateNow(row.now.isEnd))}</UnknownValue>;
    const names = row.now.categories.map((text) => {
      return directory?.categories.find(({ id }) => id === text)?.name ?? text;
    });
    const text = field === 'title' ? row.now.title : names.join(', ');
    if (text === '') return <span className={styles['none']}>{t('bulk.none')}</span>;
    return isSame ? (
      <span lang={textLanguage(text)}>{text}</span>
    ) : (
      <del className={styles['was']} lang={textLanguage(text)}>
        {text}
      </del>
    );
  }
}

/** All that is known of a state now. */
const stateNow = (isEnd: boolean | null) =>
  isEnd === null ? 'bulk.notReadable' : isEnd ? 'bulk.endedNotReadable' : 'bulk.openNotReadable';

function After({ children }: { children: React.ReactNode }) {
  return (
    <span role="cell" className={classNames(styles['cell'], styles['after'])}>
      <ArrowRight aria-hidden />
      {children}
    </span>
  );
}

function UndoCell({ undo }: { undo: Undoable | null }) {
  const { t } = useTranslation();
  return (
    <span role="cell" className={classNames(styles['cell'], styles['undo'])}>
      {undo === null && t('common.empty')}
      {undo === 'yes' && (
        <>
          <Undo2 aria-hidden />
          {t('bulk.yes')}
        </>
      )}
      {undo === 'unread' && <span className={styles['none']}>{t('bulk.no')}</span>}
      {undo === 'noId' && <UnknownValue why={t('bulk.noIdWhy')}>{t('bulk.noId')}</UnknownValue>}
    </span>
  );
}
