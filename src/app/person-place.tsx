import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { loadAreas } from '../i18n/i18n-store.ts';
import { sessionQuery } from '../lib/session-query.ts';

const PersonButton = lazy(async () => {
  const [button] = await Promise.all([import('./person-button.tsx'), loadAreas(['signIn'])]);
  return { default: button.PersonButton };
});

/** Where it says who is signed in; nothing where nobody signs in. */
export function PersonPlace() {
  const session = useQuery(sessionQuery()).data;
  if (session === undefined || session.auth === 'none') return null;
  return (
    <Suspense>
      <PersonButton person={session.person} />
    </Suspense>
  );
}
