import { useQuery } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { sessionQuery } from '../../lib/session-query.ts';
import { countDrafts } from '../../lib/stored-draft.ts';
import { Button } from '../../ui/button.tsx';
import { toasts } from '../../ui/toasts.ts';

const ConfirmDialog = lazy(() =>
  import('../../ui/confirm-dialog.tsx').then((m) => ({ default: m.ConfirmDialog })),
);

type SignOutButtonProps = {
  /** Whether a bulk edit is at work in this browser: the rest of it will not be sent. */
  isJobAtWork: () => Promise<boolean>;
  /** Ends the session and leaves the page. */
  signOut: (personId: string) => Promise<void>;
};

/** Signs out; asks before, where something would be lost. Nothing where the session is not Parley's to end. */
export function SignOutButton({ isJobAtWork, signOut }: SignOutButtonProps) {
  const { t } = useTranslation();
  const session = useQuery(sessionQuery()).data;
  const [isBusy, setBusy] = useState(false);
  const [lost, setLost] = useState<{ drafts: number; hasJob: boolean } | null>(null);
  if (session === undefined || session.auth === 'none') return null;
  if (!session.canSignOut) return <span>{t('person.notHere')}</span>;
  const { id } = session.person;
  const go = async () => {
    setLost(null);
    setBusy(true);
    try {
      await signOut(id);
    } catch (error) {
      setBusy(false);
      const { title } = describeError(t, error);
      toasts.show({ kind: 'danger', text: t('person.outFailed', { title }) });
    }
  };
  const ask = async () => {
    const found = { drafts: countDrafts(id), hasJob: await isJobAtWork() };
    if (found.drafts > 0 || found.hasJob) setLost(found);
    else await go();
  };
  return (
    <>
      <Button icon={<LogOut />} busy={isBusy} onClick={() => void ask()}>
        {t('person.signOut')}
      </Button>
      {lost !== null && (
        <Suspense>
          <ConfirmDialog
            open
            danger
            title={t('person.outTitle')}
            confirmLabel={t('person.signOut')}
            cancelLabel={t('common.cancel')}
            onConfirm={() => void go()}
            onCancel={() => setLost(null)}
          >
            {lost.drafts > 0 && <p>{t('person.outDrafts', { count: lost.drafts })}</p>}
            {lost.hasJob && <p>{t('person.outJob')}</p>}
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
