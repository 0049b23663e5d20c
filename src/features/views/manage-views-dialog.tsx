import { useState } from 'react';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { ReorderList } from '../../ui/reorder-list.tsx';
import type { SavedListView } from './list-view.ts';
import { ManageViewLine } from './manage-view-line.tsx';
import styles from './manage-views-dialog.module.css';
import { shippedViews } from './shipped-views.ts';
import { shippedViewIcon } from './shipped-view-icon.tsx';
import { useListViews } from './use-list-views.ts';
import { useViewActions } from './use-view-actions.ts';
import { ViewDialog } from './view-dialog.tsx';
import type { QueryTimes } from './view-form.ts';
import { ViewsFileButtons } from './views-file-buttons.tsx';

type ManageViewsDialogProps = {
  /** A query as views keep it. */
  normal: (query: string) => string;
  /** The two ways to keep the times of a view's query. */
  timesOf: (query: string) => QueryTimes;
  onClose: () => void;
};

/** All views: order, names, pins, who sees them, links, files. Needs the words `views`. */
export function ManageViewsDialog({ normal, timesOf, onClose }: ManageViewsDialogProps) {
  const { t } = useTranslation();
  const { saved, keptIn = 'browser', mayShare, error, retry } = useListViews();
  const actions = useViewActions(saved);
  const [edited, setEdited] = useState<SavedListView | null>(null);

  if (edited !== null)
    return (
      <ViewDialog
        title={t('views.editTitle')}
        start={edited}
        otherNames={saved.filter(({ id }) => id !== edited.id).map(({ name }) => name)}
        times={timesOf(edited.query)}
        keptIn={keptIn}
        mayShare={mayShare}
        onSave={(form) => {
          void actions.write({ ...edited, ...form });
          setEdited(null);
        }}
        onClose={() => setEdited(null)}
      />
    );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size="md"
      title={t('views.manage')}
      description={t(keptIn === 'team' ? 'views.inTeam' : 'views.inBrowser')}
      closeLabel={t('common.close')}
      foot={
        <ViewsFileButtons
          views={saved}
          normal={normal}
          onImport={(fresh) => actions.make(fresh.map((view) => ({ ...view, shared: false }))).allKept}
        />
      }
    >
      <div
        className={styles['body']}
        // Without a view nothing in it can be pressed, but it can be scrolled.
        {...(saved.length === 0 && { tabIndex: 0, role: 'region', 'aria-label': t('views.title') })}
      >
        {error !== null && (
          <Note kind="danger" role="alert" actions={<Button onClick={retry}>{t('common.tryAgain')}</Button>}>
            {t('views.notRead', { cause: describeError(t, error).title })}
          </Note>
        )}
        {error === null && saved.length === 0 && <p className={styles['none']}>{t('views.none')}</p>}
        {saved.length > 0 && (
          <ReorderList
            label={t('views.saved')}
            items={saved.map((view) => ({
              id: view.id,
              name: view.name,
              fixed: !view.mayChange,
              content: (
                <ManageViewLine
                  view={view}
                  onPin={() => void actions.write({ ...view, pinned: !view.pinned })}
                  onEdit={() => setEdited(view)}
                  onDelete={() => void actions.remove(view)}
                />
              ),
            }))}
            onMove={actions.move}
            handleLabel={(name) => t('views.move', { name })}
            hint={t('views.moveHint')}
            movedText={(name, place, count) => t('views.moved', { name, place, count })}
          />
        )}
        <h3 className={styles['heading']}>{t('views.ships')}</h3>
        <dl className={styles['shipped']}>
          {shippedViews.map(({ id }) => (
            <div key={id}>
              <dt>
                {shippedViewIcon[id]}
                {t(`views.shipped.${id}`)}
              </dt>
              <dd>{t(`views.does.${id}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}
