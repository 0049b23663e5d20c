import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { BrowserRouter } from 'react-router';
import { QuietBoundary } from '../routes/quiet-boundary.tsx';
import { AppRoutes } from './app-routes.tsx';
import { useAfterFirstScreen } from './use-after-first-screen.ts';

const Layers = lazy(() => import('./layers.tsx').then((m) => ({ default: m.Layers })));

/** The whole app: providers round the routes. */
export function App({ client }: { client: QueryClient }) {
  return (
    // The content security policy allows no inline style elements.
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={client}>
        <BrowserRouter>
          <AppRoutes />
        </BrowserRouter>
        <LayersLater />
      </QueryClientProvider>
    </CSPProvider>
  );
}

/** Nothing of the layers is seen before something happens, so their code lets the first screen go first. */
function LayersLater() {
  return (
    useAfterFirstScreen() && (
      <QuietBoundary>
        <Suspense>
          <Layers />
        </Suspense>
      </QuietBoundary>
    )
  );
}
