/** Runs work when there is a lane free; the others wait in order. Who waits and is given up leaves the queue. */
export type Lanes = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/** Lanes for at most `limit` works at once. */
export function createLanes(limit: number): Lanes {
  let free = limit;
  const waiting = new Set<() => void>();

  const enter = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      signal.throwIfAborted();
      const start = () => {
        waiting.delete(start);
        signal.removeEventListener('abort', leave);
        free--;
        resolve();
      };
      const leave = () => {
        waiting.delete(start);
        reject(signal.reason as Error);
      };
      if (free > 0) {
        start();
        return;
      }
      waiting.add(start);
      signal.addEventListener('abort', leave, { once: true });
    });

  return async (work, signal) => {
    await enter(signal);
    try {
      return await work();
    } finally {
      free++;
      const [next] = waiting;
      next?.();
    }
  };
}
