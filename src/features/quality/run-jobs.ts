export type Job = (signal: AbortSignal) => Promise<void>;

/**
 * Does jobs with at most `limit` at work at once. `next` gives the next one, or null while there is none; jobs may make
 * more. It ends when there is none and nothing is at work. The first error ends all of them.
 * @throws the first error; the signal's reason.
 */
export async function runJobs(limit: number, next: () => Job | null, signal: AbortSignal): Promise<void> {
  const inner = new AbortController();
  const both = AbortSignal.any([signal, inner.signal]);
  let working = 0;
  let waiting: (() => void)[] = [];

  async function lane(): Promise<void> {
    for (;;) {
      both.throwIfAborted();
      const job = next();
      if (job === null && working === 0) return;
      if (job === null) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        continue;
      }
      working++;
      // There may be more than this one: whoever waits looks again.
      wakeAll();
      try {
        await job(both);
      } finally {
        working--;
        wakeAll();
      }
    }
  }
  function wakeAll(): void {
    for (const wake of waiting) wake();
    waiting = [];
  }

  try {
    await Promise.all(Array.from({ length: limit }, lane));
  } finally {
    inner.abort();
    wakeAll();
  }
}
