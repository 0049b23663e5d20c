import { forgetBulkJobs, isBulkJobAtWork, stopBulkJob } from '../features/bulk-edit/forget-bulk-jobs.ts';
import { forgetQualityScans } from '../features/quality/forget-quality-scans.ts';
import { SignOutButton } from '../features/sign-in/sign-out-button.tsx';
import { signedOut, SIGN_OUT_PATH, SIGN_PAGES } from '../contract/session.ts';
import { callOwn } from '../lib/api-client.ts';
import { leavePage } from '../lib/leave-page.ts';
import { forgetPersonalStorage } from '../lib/personal-storage.ts';
import { sessionGuard } from '../lib/session-guard.ts';
import { forgetDrafts } from '../lib/stored-draft.ts';

/** The way out, with all that this browser keeps of somebody. */
export function SignOut() {
  return <SignOutButton isJobAtWork={isBulkJobAtWork} signOut={signOut} />;
}

/**
 * Signs out here, at the provider, and in the other tabs, and forgets what features keep. A bulk edit is stopped before:
 * without a session it could not end. @throws as `callOwn` does; then nothing is signed out.
 */
async function signOut(personId: string): Promise<void> {
  await stopBulkJob();
  const { to } = await callOwn('signOut', signedOut, { method: 'POST', path: SIGN_OUT_PATH });
  sessionGuard.announceSignedOut();
  forgetDrafts(personId);
  forgetPersonalStorage();
  await Promise.all([forgetBulkJobs(personId), forgetQualityScans(personId)]);
  // The cache goes with the page.
  leavePage(to ?? SIGN_PAGES.signedOut);
}
