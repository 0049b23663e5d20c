import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { loadAreas } from '../i18n/i18n-store.ts';
import { sessionGuard } from '../lib/session-guard.ts';
import { OptionalPart } from '../routes/optional-part.tsx';
import { AppRouter } from './app-router.tsx';
import { AppRoutes } from './app-routes.tsx';
import { isSignPage } from './first-requests.ts';
import { useAfterFirstScreen } from './use-after-first-screen.ts';

const Layers = lazy(() => import('./layers.tsx').then((m) => ({ default: m.Layers })));

const SignInLayer = lazy(async () => {
  const [layer] = await Promise.all([import('./sign-in-layer.tsx'), loadAreas(['signIn'])]);
  return { default: layer.SignInLayer };
});
const SignPages = lazy(async () => {
  const [pages] = await Promise.all([import('./sign-pages.tsx'), loadAreas(['signIn'])]);
  return { default: pages.SignPages };
});

/** The whole app: providers round the routes. */
export function App({ client }: { client: QueryClient }) {
  return (
    // The content security policy allows no inline style elements.
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={client}>
        <AppRouter>
          {isSignPage ? (
            <Suspense>
              <SignPages />
            </Suspense>
          ) : (
            <>
              <AppRoutes />
              <SignInIfNeeded />
              <LayersLater />
            </>
          )}
        </AppRouter>
      </QueryClientProvider>
    </CSPProvider>
  );
}

/** Loaded when it is needed, which may be before anything else is there. */
function SignInIfNeeded() {
  return (
    useSyncExternalStore(sessionGuard.subscribe, sessionGuard.isNeeded) && (
      <OptionalPart>
        <SignInLayer />
      </OptionalPart>
    )
  );
}

/** Nothing of the layers is seen before something happens, so their code lets the first screen go first. */
function LayersLater() {
  return (
    useAfterFirstScreen() && (
      <OptionalPart>
        <Layers />
      </OptionalPart>
    )
  );
}
