import { Bookmark, Settings2, Users } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { preloadable } from '../../ui/preloadable.tsx';
import { currentView } from './current-view.ts';
import { viewPath } from './list-view.ts';
import { shippedViewIcon } from './shipped-view-icon.tsx';
import type { ShippedViewId } from './shipped-views.ts';
import { useListViews } from './use-list-views.ts';
import type { QueryTimes } from './view-form.ts';
import styles from './view-links.module.css';
import { viewName } from './view-name.ts';

const ManageViewsDialog = preloadable(() =>
  import('./manage-views-dialog.tsx').then((m) => m.ManageViewsDialog),
);

type ViewLinksProps = {
  /** What the list shows now; null on other pages. */
  shown: { viewId: string | null; query: string } | null;
  normal: (query: string) => string;
  timesOf: (query: string) => QueryTimes;
  /** How many conversations a view has, where that is known. */
  counts: Partial<Record<ShippedViewId, string>>;
  itemClassName: string | undefined;
};

/** The views in the navigation: those that ship, and saved ones that are pinned. Needs the words `views`. */
export function ViewLinks({ shown, normal, timesOf, counts, itemClassName }: ViewLinksProps) {
  const { t } = useTranslation();
  const { views } = useListViews();
  const [managing, setManaging] = useState(false);
  const current = shown === null ? null : currentView(views, shown.viewId, shown.query).view;
  return (
    <section className={styles['views']} aria-label={t('views.title')}>
      <div className={styles['head']}>
        {/* Not a heading: those are of what stands on the page. The section has the name. */}
        <span aria-hidden>{t('views.title')}</span>
        <IconButton
          size="sm"
          icon={<Settings2 />}
          label={t('views.manage')}
          aria-haspopup="dialog"
          onClick={() => setManaging(true)}
        />
      </div>
      <ul className={styles['list']}>
        {views
          .filter((view) => view.kind === 'shipped' || view.pinned)
          .map((view) => {
            const name = viewName(t, view);
            const isShipped = view.kind === 'shipped';
            return (
              <li key={view.id}>
                <Link
                  className={classNames(itemClassName, styles['link'])}
                  to={viewPath(view)}
                  aria-current={view === current || undefined}
                  data-tip={isShipped ? t(`views.does.${view.id}`) : undefined}
                >
                  {isShipped ? (
                    shippedViewIcon[view.id]
                  ) : view.shared ? (
                    <Users aria-hidden />
                  ) : (
                    <Bookmark aria-hidden />
                  )}
                  <span className={styles['name']} lang={isShipped ? undefined : textLanguage(name)}>
                    {name}
                  </span>
                  {isShipped && counts[view.id] !== undefined && (
                    <span className={styles['count']}>{counts[view.id]}</span>
                  )}
                </Link>
              </li>
            );
          })}
      </ul>
      {managing && <ManageViewsDialog normal={normal} timesOf={timesOf} onClose={() => setManaging(false)} />}
    </section>
  );
}
