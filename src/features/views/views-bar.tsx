import { Bookmark, ChevronDown } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { preloadable } from '../../ui/preloadable.tsx';
import { toasts } from '../../ui/toasts.ts';
import { currentView } from './current-view.ts';
import { viewPath } from './list-view.ts';
import { useListViews } from './use-list-views.ts';
import { useViewActions } from './use-view-actions.ts';
import type { QueryTimes } from './view-form.ts';
import { viewName } from './view-name.ts';
import styles from './views-bar.module.css';

const ViewsMenu = preloadable(() => import('./views-menu.tsx').then((m) => m.ViewsMenu));
const ViewDialog = preloadable(() => import('./view-dialog.tsx').then((m) => m.ViewDialog));
const ManageViewsDialog = preloadable(() =>
  import('./manage-views-dialog.tsx').then((m) => m.ManageViewsDialog),
);

type ViewsBarProps = {
  /** The view that the address names. */
  viewId: string | null;
  /** What the address holds of a view, as views keep it. */
  query: string;
  normal: (query: string) => string;
  timesOf: (query: string) => QueryTimes;
};

/** Which view the list shows, and whether it is saved; the way to all others. Needs the words `views`. */
export function ViewsBar({ viewId, query, normal, timesOf }: ViewsBarProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { views, saved, keptIn, mayShare } = useListViews();
  const actions = useViewActions(saved);
  const { view, changed } = currentView(views, viewId, query);
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  const mayChange = view?.kind === 'saved' && view.mayChange;

  const saveChanges = async () => {
    if (view?.kind === 'saved' && (await actions.write({ ...view, query })))
      toasts.show({ kind: 'success', text: t('views.savedChanges', { name: view.name }) });
  };
  const name = view === null ? t(changed ? 'views.unsaved' : 'views.title') : viewName(t, view);
  return (
    <div className={styles['bar']} data-views>
      <Button
        ref={trigger}
        variant="quiet"
        icon={<Bookmark />}
        className={styles['trigger']}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        aria-label={view === null ? undefined : t('views.current', { name })}
        onClick={() => setOpen(!open)}
        onPointerEnter={ViewsMenu.preload}
      >
        <span className={styles['name']} lang={view?.kind === 'saved' ? textLanguage(name) : undefined}>
          {name}
        </span>
        <ChevronDown aria-hidden />
      </Button>
      {view !== null && changed && <Badge className={styles['changed']}>{t('views.changed')}</Badge>}
      {changed && mayChange && (
        <Button variant="accent" onClick={() => void saveChanges()}>
          {t('views.saveChanges')}
        </Button>
      )}
      {changed && !mayChange && (
        <Button
          variant="accent"
          aria-haspopup="dialog"
          disabled={keptIn === undefined}
          onClick={() => setDialog('save')}
        >
          {t('views.save')}
        </Button>
      )}
      {open && (
        <ViewsMenu
          anchor={trigger}
          id={menuId}
          views={views}
          current={view}
          changed={changed}
          query={query}
          onChoose={(path) => void navigate(path)}
          onSaveNew={() => setDialog('save')}
          onManage={() => setDialog('manage')}
          onClose={() => setOpen(false)}
        />
      )}
      {dialog === 'save' && keptIn !== undefined && (
        <ViewDialog
          title={t('views.saveTitle')}
          start={{ name: '', pinned: true, shared: false, query }}
          otherNames={saved.map((one) => one.name)}
          times={timesOf(query)}
          keptIn={keptIn}
          mayShare={mayShare}
          onSave={(form) => {
            setDialog(null);
            const [id = ''] = actions.make([form]).ids;
            void navigate(viewPath({ id, query: form.query }), { replace: true });
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'manage' && (
        <ManageViewsDialog normal={normal} timesOf={timesOf} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}
