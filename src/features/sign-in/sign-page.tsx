import type { ReactNode } from 'react';
import { AppLogo } from '../../ui/app-logo.tsx';
import { Blank } from '../../ui/blank.tsx';
import styles from './sign-page.module.css';

type SignPageProps = {
  icon: ReactNode;
  kind?: 'neutral' | 'warn' | undefined;
  title: string;
  children: ReactNode;
  actions?: ReactNode;
};

/** A page for people who are not, or not yet, signed in: nothing of Parley but its name. */
export function SignPage({ icon, kind, title, children, actions }: SignPageProps) {
  return (
    <main className={styles['page']}>
      <title>{`${title} · Parley`}</title>
      <div className={styles['card']}>
        <p className={styles['brand']}>
          <AppLogo />
          Parley
        </p>
        <Blank level={1} icon={icon} kind={kind} title={title} actions={actions} className={styles['blank']}>
          {children}
        </Blank>
      </div>
    </main>
  );
}
