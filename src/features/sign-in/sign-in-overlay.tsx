import { CircleCheck, CircleQuestionMark, LogIn } from 'lucide-react';
import { useState } from 'react';
import { SIGN_PAGES, type Session } from '../../contract/session.ts';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { signInLink } from '../../lib/sign-in-link.ts';
import { buttonClassName } from '../../ui/button-class-name.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Note } from '../../ui/note.tsx';
import { displayName } from './display-name.ts';
import styles from './sign-in-overlay.module.css';
import { useSessionLook } from './use-session-look.ts';

type SignInOverlayProps = {
  /** Who was signed in when the page was opened; undefined if nobody was. */
  known: Session | undefined;
  /** Changes that wait for the sign-in. */
  waiting: number;
  onSignedIn: (session: Session) => void;
};

/**
 * Over the page while nobody is signed in. The page stays behind it as it is, so the sign-in opens in a new tab; only a
 * page that has nothing to lose yet is left for it.
 */
export function SignInOverlay({ known, waiting, onSignedIn }: SignInOverlayProps) {
  const { t } = useTranslation();
  const [isAway, setAway] = useState(false);
  const look = useSessionLook(onSignedIn);
  if (look === 'asking') return null;
  const isFirst = known === undefined && waiting === 0;
  const { pathname, search, hash } = location;
  const to = isFirst ? pathname + search + hash : SIGN_PAGES.signedIn;
  // Ours comes back at the end and closes its tab, which only its opener's tab may.
  const tab = isFirst ? {} : { target: '_blank', rel: 'opener', onClick: () => setAway(true) };
  return (
    <Dialog
      open
      modalOnly
      layer="signin"
      onOpenChange={() => undefined}
      title={t(isFirst ? 'signIn.title' : 'signIn.againTitle')}
      description={t(isFirst ? 'signIn.welcome' : 'signIn.ended')}
    >
      <div className={styles['stack']}>
        {look !== 'nobody' && (
          <Note kind="warn" icon={<CircleQuestionMark />} role="alert">
            {t('signIn.cannotAsk', { title: describeError(t, look.error).title })}
          </Note>
        )}
        {!isFirst && (
          <Note kind="success" icon={<CircleCheck />}>
            {t('signIn.kept')} {waiting > 0 && t('signIn.waiting', { count: waiting })}
          </Note>
        )}
        <a
          className={buttonClassName({ variant: 'primary' })}
          href={signInLink(to, { hint: known?.person.email ?? null })}
          {...tab}
        >
          <LogIn aria-hidden />
          {known === undefined ? t('signIn.button') : t('signIn.as', { name: displayName(known.person) })}
        </a>
        {known?.auth === 'oidc' && (
          <a
            className={buttonClassName({ variant: 'quiet' })}
            href={signInLink(to, { someoneElse: true })}
            {...tab}
          >
            {t('signIn.someoneElse')}
          </a>
        )}
        <p className={styles['hint']} role="status">
          {!isFirst && t(isAway ? 'signIn.inOtherTab' : 'signIn.newTab')}
        </p>
      </div>
    </Dialog>
  );
}
