import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { sessionQuery } from '../../lib/session-query.ts';
import { displayName } from './display-name.ts';
import styles from './person-card.module.css';

/** Who is signed in, by name, e-mail and role; `children` is the way out. */
export function PersonCard({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const person = useQuery(sessionQuery()).data?.person;
  if (person === undefined) return null;
  const name = displayName(person);
  return (
    <div className={styles['card']}>
      <b>{name}</b>
      {person.email !== name && <span className={styles['email']}>{person.email}</span>}
      <span className={styles['role']}>{t(`person.role.${person.role}`)}</span>
      {children}
    </div>
  );
}
