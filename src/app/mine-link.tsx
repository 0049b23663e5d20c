import { useQuery } from '@tanstack/react-query';
import { UserRoundCheck } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslation } from '../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';

type MineLinkProps = { className: string; wordClassName: string | undefined; isCurrent: boolean };

/** The way to the conversations that were assigned to whoever looks; where there is a journal that knows. */
export function MineLink({ className, wordClassName, isCurrent }: MineLinkProps) {
  const { t } = useTranslation();
  if (useQuery(gatewayInfoQuery()).data?.journal !== true) return null;
  return (
    <Link
      className={className}
      to="/conversations?assignee=me"
      aria-current={isCurrent ? 'page' : undefined}
      data-tip={t('shell.mine')}
    >
      <UserRoundCheck aria-hidden />
      <span className={wordClassName}>{t('shell.mine')}</span>
    </Link>
  );
}
