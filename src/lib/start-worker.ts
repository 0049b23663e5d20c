/**
 * The part of the Trusted Types API that is used. What comes back is a TrustedScriptURL, which `Worker` takes as a text.
 * A browser without Trusted Types takes the text itself.
 */
type Rules = { createScriptURL: (url: string) => string };
type Policies = { createPolicy: (name: string, rules: Rules) => Rules };
declare global {
  interface Window {
    readonly trustedTypes?: Policies;
  }
}

/** The one policy that the content security policy of the page names (server/static/page-headers). */
const POLICY = 'parley-worker';

/** Scripts of ours only: an absolute path of this very origin, without a query of somebody else's making. */
function ownScript(url: string): string {
  const { origin, pathname } = new URL(url, location.href);
  if (origin !== location.origin || !/\.[jt]s$/.test(pathname))
    throw new TypeError(`${url} is no script of ours`);
  return url;
}

let policy: Rules | undefined;

/**
 * Starts a module worker from a file of the build (`import url from './some-worker.ts?worker&url'`). Trusted Types let no
 * text become the address of a script, so that it goes through a policy that takes our own files and nothing else.
 * @throws TypeError an address that is not ours.
 */
export function startWorker(url: string): Worker {
  policy ??= window.trustedTypes?.createPolicy(POLICY, { createScriptURL: ownScript });
  return new Worker(policy?.createScriptURL(url) ?? ownScript(url), { type: 'module' });
}
