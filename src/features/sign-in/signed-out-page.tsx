import { LogIn, LogOut } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { signInLink } from '../../lib/sign-in-link.ts';
import { buttonClassName } from '../../ui/button-class-name.ts';
import { SignPage } from './sign-page.tsx';

/** After signing out, here and at the provider. */
export function SignedOutPage() {
  const { t } = useTranslation();
  return (
    <SignPage
      icon={<LogOut aria-hidden />}
      title={t('signIn.outTitle')}
      actions={
        <a className={buttonClassName({})} href={signInLink('/conversations')}>
          <LogIn aria-hidden />
          {t('signIn.button')}
        </a>
      }
    >
      {t('signIn.outText')}
    </SignPage>
  );
}
