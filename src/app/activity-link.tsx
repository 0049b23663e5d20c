import { useQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { NavLink } from 'react-router';
import { useTranslation } from '../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { sessionQuery } from '../lib/session-query.ts';

type ActivityLinkProps = { className: string; wordClassName: string | undefined };

/** The way to the record of the team: for administrators, where there is one. */
export function ActivityLink({ className, wordClassName }: ActivityLinkProps) {
  const { t } = useTranslation();
  const hasJournal = useQuery(gatewayInfoQuery()).data?.journal === true;
  const { data: session } = useQuery({ ...sessionQuery(), enabled: hasJournal });
  if (session?.person.role !== 'admin') return null;
  return (
    <NavLink className={className} to="/activity" data-tip={t('shell.activity')}>
      <History aria-hidden />
      <span className={wordClassName}>{t('shell.activity')}</span>
    </NavLink>
  );
}
