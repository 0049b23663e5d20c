import { useQuery } from '@tanstack/react-query';
import { FlaskConical, MessagesSquare } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { useTranslation } from '../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { AppLogo } from '../ui/app-logo.tsx';
import { Badge } from '../ui/badge.tsx';
import { classNames } from '../ui/class-names.ts';
import styles from './shell.module.css';

/** What stays while pages change: navigation at the side (below on a phone), and whether this is the sandbox. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles['app']}>
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
          data-tip={t('shell.conversations')}
        >
          <MessagesSquare aria-hidden />
          <span className={styles['word']}>{t('shell.conversations')}</span>
        </NavLink>
        <Sandbox />
      </nav>
      <main id="main" tabIndex={-1} className={styles['page']}>
        {children}
      </main>
    </div>
  );
}

function Sandbox() {
  const { t } = useTranslation();
  const { data } = useQuery(gatewayInfoQuery());
  if (data?.mode !== 'sandbox') return null;
  return (
    <Badge
      kind="sandbox"
      icon={<FlaskConical />}
      className={styles['sandbox']}
      title={t('shell.sandboxHint')}
    >
      {t('shell.sandbox')}
    </Badge>
  );
}
