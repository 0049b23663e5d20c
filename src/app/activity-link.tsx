import { History } from 'lucide-react';
import { NavLink } from 'react-router';
import { useTranslation } from '../i18n/use-translation.ts';
import { useMaySeeActivity } from './use-may-see-activity.ts';

type ActivityLinkProps = { className: string; wordClassName: string | undefined };

/** The way to the record of the team: for administrators, where there is one. */
export function ActivityLink({ className, wordClassName }: ActivityLinkProps) {
  const { t } = useTranslation();
  if (!useMaySeeActivity()) return null;
  return (
    <NavLink className={className} to="/activity" data-tip={t('shell.activity')}>
      <History aria-hidden />
      <span className={wordClassName}>{t('shell.activity')}</span>
    </NavLink>
  );
}
