import { startTransition, useLayoutEffect, useState, type ReactNode } from 'react';
import { Router, UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router';

/**
 * The router's `BrowserRouter` but for one thing: a change within a page (a filter, the conversation beside the list) is
 * drawn at once, where `BrowserRouter` makes a transition of it, which is drawn in slices and late. Another page is one:
 * until its code is there, the old one stays.
 */
export function AppRouter({ children }: { children: ReactNode }) {
  // `v5Compat`, as in `BrowserRouter`: what the page itself changes is told as well.
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }));
  const [{ action, location }, setNow] = useState({ action: history.action, location: history.location });
  useLayoutEffect(() => {
    let { pathname } = history.location;
    return history.listen((now) => {
      if (now.location.pathname === pathname) setNow(now);
      else startTransition(() => setNow(now));
      ({ pathname } = now.location);
    });
  }, [history]);
  return (
    <Router location={location} navigationType={action} navigator={history}>
      {children}
    </Router>
  );
}
