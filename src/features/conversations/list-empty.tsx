import { Inbox } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Blank } from '../../ui/blank.tsx';

/** There is no conversation at all. */
export function ListEmpty({ isSandbox }: { isSandbox: boolean }) {
  const { t } = useTranslation();
  return (
    <Blank icon={<Inbox aria-hidden />} title={t('list.empty.title')}>
      {t(isSandbox ? 'list.empty.sandbox' : 'list.empty.text')}
    </Blank>
  );
}
