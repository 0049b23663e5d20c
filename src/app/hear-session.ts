import type { QueryClient } from '@tanstack/react-query';
import { SIGN_PAGES } from '../contract/session.ts';
import { lookForSession } from '../lib/api-client.ts';
import { leavePage } from '../lib/leave-page.ts';
import { sessionGuard } from '../lib/session-guard.ts';
import { sessionQuery } from '../lib/session-query.ts';

/**
 * Tabs agree on who is signed in: signing out in one of them ends all, and what was opened for somebody else is opened anew.
 * Until the function that comes back is called.
 */
export function hearSession(client: QueryClient): () => void {
  return sessionGuard.hear((news) => {
    if (news === 'signedOut') leavePage(SIGN_PAGES.signedOut);
    if (news !== 'signedIn' || sessionGuard.isNeeded()) return;
    const known = client.getQueryData(sessionQuery().queryKey);
    void lookForSession().then(
      (session) => {
        if (session && known && session.person.id !== known.person.id) leavePage('/conversations');
      },
      // The next request finds out.
      () => undefined,
    );
  });
}
