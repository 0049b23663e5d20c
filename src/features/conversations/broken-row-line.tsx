import { FileWarning } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { classNames } from '../../ui/class-names.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import own from './broken-row-line.module.css';
import styles from './conversation-grid.module.css';
import type { BrokenRow } from './list-row.ts';

type BrokenRowLineProps = { row: BrokenRow; index: number; top: number; hasCursor: boolean; columns: number };

/** A row that breaks the contract: grey, with its id and what is wrong, to be copied and handed on. */
export function BrokenRowLine({ row, index, top, hasCursor, columns }: BrokenRowLineProps) {
  const { t } = useTranslation();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      tabIndex={hasCursor ? 0 : -1}
      className={classNames(styles['row'], own['broken'], hasCursor && styles['cursor'])}
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      <span role="gridcell" className={styles['check']}>
        <FileWarning aria-hidden />
      </span>
      <span role="gridcell" aria-colspan={columns} className={own['text']} title={row.problem}>
        {t('list.unreadable')} · <code>{row.knownId ?? t('list.noId')}</code> · {row.problem}
      </span>
      <span role="gridcell">
        <CopyButton
          text={JSON.stringify({ id: row.knownId, problem: row.problem, row: row.raw }, null, 2)}
          label={t('list.copyRow')}
          copiedLabel={t('common.copied')}
        />
      </span>
    </div>
  );
}
