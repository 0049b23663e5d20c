import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { whenIdle } from '../lib/when-idle.ts';
import { AppRoutes } from './app-routes.tsx';
import { firstScreenRead } from './first-requests.ts';

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
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    let callOff: (() => void) | undefined;
    let isGone = false;
    void firstScreenRead.then(() => {
      if (!isGone) callOff = whenIdle(() => setTime(true));
    });
    return () => {
      isGone = true;
      callOff?.();
    };
  }, []);
  return (
    isTime && (
      <Suspense>
        <Layers />
      </Suspense>
    )
  );
}
