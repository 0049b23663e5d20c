import { ChartColumn, ClipboardCheck, MessagesSquare, Settings } from 'lucide-react';
import { lazy, useEffect, useRef, type ReactNode } from 'react';
import { Link, NavLink, useLocation, useMatch, useSearchParams } from 'react-router';
import { loadAreas } from '../i18n/i18n-store.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { OptionalPart } from '../routes/optional-part.tsx';
import { AppLogo } from '../ui/app-logo.tsx';
import { classNames } from '../ui/class-names.ts';
import { ActivityLink } from './activity-link.tsx';
import { MineLink } from './mine-link.tsx';
import { PersonPlace } from './person-place.tsx';
import { SandboxBadge } from './sandbox-badge.tsx';
import styles from './shell.module.css';
import { useAfterFirstScreen } from './use-after-first-screen.ts';

const NavViews = lazy(async () => {
  const [views] = await Promise.all([import('./nav-views.tsx'), loadAreas(['views'])]);
  return { default: views.NavViews };
});

/** What stays while pages change: navigation at the side (below on a phone), and whether this is the sandbox. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const isMine = useMatch('/conversations') !== null && search.get('assignee') === 'me';
  const isConversation = useMatch('/conversations/:conversationId') !== null;
  return (
    <div className={styles['app']} data-rail={isConversation}>
      <a className={styles['skip']} href="#main">
        {t('shell.skip')}
      </a>
      <nav className={styles['nav']} aria-label="Parley">
        <Link className={classNames(styles['brand'])} to="/conversations" aria-label="Parley">
          <AppLogo />
          <span className={styles['word']} aria-hidden>
            Parley
          </span>
        </Link>
        <NavLink
          className={classNames(styles['item'])}
          to="/conversations"
          aria-current={isMine ? 'false' : 'page'}
          data-tip={t('shell.conversations')}
        >
          <MessagesSquare aria-hidden />
          <span className={styles['word']}>{t('shell.conversations')}</span>
        </NavLink>
        <MineLink className={classNames(styles['item'])} wordClassName={styles['word']} isCurrent={isMine} />
        <NavLink className={classNames(styles['item'])} to="/analytics" data-tip={t('shell.analytics')}>
          <ChartColumn aria-hidden />
          <span className={styles['word']}>{t('shell.analytics')}</span>
        </NavLink>
        <NavLink className={classNames(styles['item'])} to="/review" data-tip={t('shell.review')}>
          <ClipboardCheck aria-hidden />
          <span className={styles['word']}>{t('shell.review')}</span>
        </NavLink>
        <ActivityLink className={classNames(styles['item'])} wordClassName={styles['word']} />
        <NavLink className={classNames(styles['item'])} to="/settings" data-tip={t('shell.settings')}>
          <Settings aria-hidden />
          <span className={styles['word']}>{t('shell.settings')}</span>
        </NavLink>
        <ViewsLater />
        <div className={styles['foot']}>
          <SandboxBadge />
          <PersonPlace />
        </div>
      </nav>
      <Page>{children}</Page>
    </div>
  );
}

/** The page. When another one comes, the focus goes to it, unless the page has put it somewhere itself. */
function Page({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (!main.current?.contains(document.activeElement)) main.current?.focus();
  }, [pathname]);
  return (
    <main ref={main} id="main" tabIndex={-1} className={styles['page']}>
      {children}
    </main>
  );
}

/** The views come below everything else of the navigation, so that nothing moves when they do. */
function ViewsLater() {
  return (
    useAfterFirstScreen() && (
      <OptionalPart>
        <NavViews itemClassName={styles['item']} />
      </OptionalPart>
    )
  );
}
