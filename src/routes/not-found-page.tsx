import { Compass } from 'lucide-react';
import { Link, useLocation } from 'react-router';
import { useTranslation } from '../i18n/use-translation.ts';
import { Blank } from '../ui/blank.tsx';
import { buttonClassName } from '../ui/button-class-name.ts';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <Blank
      level={1}
      icon={<Compass aria-hidden />}
      title={t('shell.notFoundTitle')}
      actions={
        <Link className={buttonClassName({})} to="/conversations">
          {t('shell.toConversations')}
        </Link>
      }
    >
      {t('shell.notFoundText', { path: pathname })}
    </Blank>
  );
}
