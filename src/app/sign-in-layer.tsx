import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Session } from '../contract/session.ts';
import { SignInOverlay } from '../features/sign-in/sign-in-overlay.tsx';
import { useTranslation } from '../i18n/use-translation.ts';
import { leavePage } from '../lib/leave-page.ts';
import { sessionGuard } from '../lib/session-guard.ts';
import { sessionQuery } from '../lib/session-query.ts';
import { toasts } from '../ui/toasts.ts';

/** The sign-in over the page: the same person goes on with it, somebody else gets a new one. */
export function SignInLayer() {
  const client = useQueryClient();
  const { t } = useTranslation();
  const { queryKey } = sessionQuery();
  const [known] = useState(() => client.getQueryData(queryKey));
  const onSignedIn = useCallback(
    (session: Session) => {
      if (known !== undefined && known.person.id !== session.person.id) {
        leavePage('/conversations');
        return;
      }
      const count = sessionGuard.heldWrites();
      client.setQueryData(queryKey, session);
      sessionGuard.resume();
      if (known !== undefined)
        toasts.show({
          kind: 'success',
          text: count > 0 ? t('signIn.backSent', { count }) : t('signIn.back'),
        });
    },
    [client, known, queryKey, t],
  );
  return <SignInOverlay known={known} waiting={sessionGuard.heldWrites()} onSignedIn={onSignedIn} />;
}
