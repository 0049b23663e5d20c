import { useEffect, useState } from 'react';
import type { Session } from '../../contract/session.ts';
import { lookForSession } from '../../lib/api-client.ts';
import { sessionGuard } from '../../lib/session-guard.ts';

/** `asking` before the first answer; `nobody` is signed in; or the error that keeps the page from knowing. */
export type SessionLook = 'asking' | 'nobody' | { error: unknown };

/** Shortest time between going on and finding that it does not help, in ms: a gateway that says yes and no must not be run hot. */
const AGAIN_MS = 2_000;
let foundAt = -Infinity;

/**
 * Looks whether somebody is signed in: now, when another tab says so, and whenever this one is looked at again. `onFound`
 * hears of it.
 */
export function useSessionLook(onFound: (session: Session) => void): SessionLook {
  const [look, setLook] = useState<SessionLook>('asking');
  useEffect(() => {
    const end = new AbortController();
    const ask = async () => {
      try {
        const session = await lookForSession(end.signal);
        if (end.signal.aborted) return;
        if (session === null) setLook('nobody');
        else if (performance.now() - foundAt < AGAIN_MS) later = setTimeout(() => void ask(), AGAIN_MS);
        else {
          foundAt = performance.now();
          onFound(session);
        }
      } catch (error) {
        if (!end.signal.aborted) setLook({ error });
      }
    };
    let later: ReturnType<typeof setTimeout> | undefined;
    const { signal } = end;
    const onSight = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    void ask();
    addEventListener('focus', onSight, { signal });
    document.addEventListener('visibilitychange', onSight, { signal });
    const stopHearing = sessionGuard.hear((news) => {
      if (news === 'signedIn') void ask();
    });
    return () => {
      end.abort();
      clearTimeout(later);
      stopHearing();
    };
  }, [onFound]);
  return look;
}
