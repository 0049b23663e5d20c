import { Route, Routes, useLocation } from 'react-router';
import { SIGN_PAGES } from '../contract/session.ts';
import { SignInProblemPage } from '../features/sign-in/sign-in-problem-page.tsx';
import { SignedInPage } from '../features/sign-in/signed-in-page.tsx';
import { SignedOutPage } from '../features/sign-in/signed-out-page.tsx';

/** The pages that are open to everybody. */
export function SignPages() {
  const { search } = useLocation();
  return (
    <Routes>
      <Route path={SIGN_PAGES.problem} element={<SignInProblemPage search={search} />} />
      <Route path={SIGN_PAGES.signedIn} element={<SignedInPage />} />
      <Route path={SIGN_PAGES.signedOut} element={<SignedOutPage />} />
    </Routes>
  );
}
