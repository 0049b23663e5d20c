import { LogIn, TriangleAlert } from 'lucide-react';
import { signInProblem } from '../../contract/sign-in-problem.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { signInLink } from '../../lib/sign-in-link.ts';
import { buttonClassName } from '../../ui/button-class-name.ts';
import { SignPage } from './sign-page.tsx';

/** Why a sign-in did not come about, what to do, and the next try. Without a cause it only offers to sign in. */
export function SignInProblemPage({ search }: { search: string }) {
  const { t } = useTranslation();
  const query = new URLSearchParams(search);
  const problem = signInProblem.safeParse(query.get('problem')).data;
  const to = query.get('to') ?? '/conversations';
  return (
    <SignPage
      icon={problem === undefined ? <LogIn aria-hidden /> : <TriangleAlert aria-hidden />}
      kind={problem === undefined ? 'neutral' : 'warn'}
      title={problem === undefined ? t('signIn.title') : t(`signIn.problem.${problem}.title`)}
      actions={
        <>
          <a className={buttonClassName({ variant: 'primary' })} href={signInLink(to)}>
            <LogIn aria-hidden />
            {t('signIn.button')}
          </a>
          {problem !== undefined && (
            <a className={buttonClassName({ variant: 'quiet' })} href={signInLink(to, { someoneElse: true })}>
              {t('signIn.someoneElse')}
            </a>
          )}
        </>
      }
    >
      {problem === undefined ? t('signIn.welcome') : t(`signIn.problem.${problem}.text`)}
    </SignPage>
  );
}
