/** Longest wait in ms: a page that is never idle gets it all the same. */
const AT_THE_LATEST_MS = 2_000;

/** Runs something that nobody waits for, such as fetching what may be wanted next. Returns the way to call it off. */
export function whenIdle(run: () => void): () => void {
  // Safari has it only in its newest versions.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: AT_THE_LATEST_MS });
  return () => cancelIdleCallback(handle);
}
