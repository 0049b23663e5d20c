import { getGatewayInfo } from '../lib/api-client.ts';
import { ContractError } from '../lib/api-error.ts';

const KEY = 'parley.reloadedAt';
/** One reload at most in this time, in ms: a server that lacks a file must not make the page go round. */
const NOT_AGAIN_MS = 10 * 60_000;

/**
 * Reloads the page to get the code of a new version, at most once, never while something is typed or a dialog is open, and
 * only if the server answers: without a network the page that is there is better than none. What is not reloaded shows
 * the error with a button for it.
 */
export async function reloadOnce(reload = () => location.reload()): Promise<void> {
  if (isInUse() || hasReloaded()) return;
  try {
    await getGatewayInfo(AbortSignal.timeout(5_000));
  } catch (error) {
    // An answer of another shape is one all the same, and just what a newer version may give.
    if (!(error instanceof ContractError)) return;
  }
  if (isInUse() || hasReloaded()) return;
  try {
    sessionStorage.setItem(KEY, String(Date.now()));
  } catch {
    // Without storage nobody would know that it has been reloaded already.
    return;
  }
  reload();
}

/** Text that is not sent yet, or a dialog with choices made. A search is in the URL and comes back. */
function isInUse(): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return true;
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:not([type]), input[type="text"]',
  );
  return [...fields].some(({ value }) => value !== '');
}

function hasReloaded(): boolean {
  try {
    return Date.now() - Number(sessionStorage.getItem(KEY) ?? -Infinity) < NOT_AGAIN_MS;
  } catch {
    return true;
  }
}
