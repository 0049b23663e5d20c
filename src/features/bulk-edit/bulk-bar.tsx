import { SquarePen, X } from 'lucide-react';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import type { Directory } from '../../contract/directory.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { offerActions } from '../../lib/actions.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { preloadable } from '../../ui/preloadable.tsx';
import styles from './bulk-bar.module.css';
import { bulkWanted } from './bulk-wanted.ts';
import type { KnownRow } from './known-row.ts';
import { SelectMatching, type WalkMatching } from './select-matching.tsx';

const EditDialog = preloadable(async () => (await import('./edit-dialog.tsx')).EditDialog);

export type BulkBarProps = {
  ids: ReadonlySet<string>;
  /** What was chosen to be edited at once: the edit begins with the bar. */
  toEdit: readonly string[] | null;
  onEdited: () => void;
  /** What the page knows of the conversations that it has shown; asked for when an edit begins. */
  knownRows: () => Iterable<KnownRow>;
  /** Finds all that match the filters. */
  walk: WalkMatching;
  onSelect: (ids: readonly string[]) => void;
  onClear: () => void;
  directory: Directory | undefined;
  /** Whether this person may write at all. */
  mayEdit: boolean;
  /** More that can be done with what is chosen. */
  actions?: ReactNode;
};

/** Docked under the list while something is chosen. Load it, and the words `bulk` and `states`, when that happens. */
export function BulkBar({
  ids,
  toEdit,
  onEdited,
  knownRows,
  onClear,
  directory,
  mayEdit,
  actions,
  ...rest
}: BulkBarProps) {
  const { t } = useTranslation();
  // The selection may change while the dialog is open (a job that ends takes its rows out): the edit keeps its own.
  const [editing, setEditing] = useState<readonly string[] | null>(null);
  const edited = editing ?? (mayEdit ? toEdit : null);
  // The panel that follows jobs, mounted over the routes.
  useEffect(() => bulkWanted.set(), []);
  const edit = useEffectEvent(() => setEditing([...ids]));
  useEffect(() => offerActions(mayEdit ? { edit: () => edit() } : {}), [mayEdit]);
  return (
    <section className={styles['bar']} aria-label={t('bulk.region')}>
      <IconButton className={styles['clear']} label={t('bulk.clear')} icon={<X />} onClick={onClear} />
      <strong role="status" className={styles['count']}>
        {t('bulk.selected', { count: ids.size })}
      </strong>
      <SelectMatching count={ids.size} {...rest} />
      <span className={styles['end']}>
        {actions}
        {!mayEdit && <span className={styles['readOnly']}>{t('bulk.readOnly')}</span>}
        {mayEdit && (
          <Button
            variant="primary"
            icon={<SquarePen />}
            className={styles['edit']}
            aria-label={t('bulk.edit')}
            onClick={() => setEditing([...ids])}
            onPointerEnter={EditDialog.preload}
            onFocus={EditDialog.preload}
          >
            <span className={styles['wide']}>{t('bulk.edit')}</span>
            <span className={styles['narrow']}>{t('bulk.editShort')}</span>
          </Button>
        )}
      </span>
      {edited !== null && (
        <EditDialog
          ids={edited}
          knownRows={knownRows}
          directory={directory}
          onClose={() => {
            setEditing(null);
            onEdited();
          }}
        />
      )}
    </section>
  );
}
