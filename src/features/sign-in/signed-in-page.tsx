import { useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleQuestionMark, LogIn } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { SIGN_PAGES } from '../../contract/session.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { lookForSession } from '../../lib/api-client.ts';
import { sessionGuard } from '../../lib/session-guard.ts';
import { signInLink } from '../../lib/sign-in-link.ts';
import { buttonClassName } from '../../ui/button-class-name.ts';
import { displayName } from './display-name.ts';
import { SignPage } from './sign-page.tsx';

/** Where a sign-in in a tab of its own ends: tells the page that waits, and closes itself where the browser allows it. */
export function SignedInPage() {
  const { t } = useTranslation();
  const { data: session, error } = useQuery({
    queryKey: ['signedIn'],
    queryFn: ({ signal }) => lookForSession(signal),
    staleTime: 'static',
  });
  useEffect(() => {
    if (!session) return;
    sessionGuard.resume();
    window.close();
  }, [session]);
  if (session)
    return (
      <SignPage
        icon={<CircleCheck aria-hidden />}
        title={t('signIn.doneTitle')}
        actions={
          <Link className={buttonClassName({})} to="/conversations" reloadDocument>
            {t('signIn.toConversations')}
          </Link>
        }
      >
        {t('signIn.doneAs', { name: displayName(session.person) })}
      </SignPage>
    );
  if (session === undefined && error === null) return null;
  return (
    <SignPage
      icon={<CircleQuestionMark aria-hidden />}
      kind="warn"
      title={t('signIn.notDone')}
      actions={
        <a className={buttonClassName({ variant: 'primary' })} href={signInLink(SIGN_PAGES.signedIn)}>
          <LogIn aria-hidden />
          {t('signIn.button')}
        </a>
      }
    >
      {error !== null && describeError(t, error).title}
    </SignPage>
  );
}
