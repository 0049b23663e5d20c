/** The answer of `run` when another tab, or this one, is at it already. */
export const BUSY = Symbol('busy');

/**
 * A lock that at most one tab of this browser holds (Web Locks): it is free again the moment that tab closes or dies.
 * Needs https or this very machine; elsewhere every call throws TypeError.
 */
export function createTabLock(name: string) {
  return {
    run: <T>(work: () => Promise<T>): Promise<T | typeof BUSY> =>
      navigator.locks.request(name, { ifAvailable: true }, (lock) =>
        lock === null ? Promise.resolve(BUSY) : work(),
      ),
    isHeld: async (): Promise<boolean> =>
      (await navigator.locks.query()).held?.some((lock) => lock.name === name) ?? false,
    /** Resolves when nobody holds it. */
    whenFree: (): Promise<void> => navigator.locks.request(name, { mode: 'shared' }, () => undefined),
  };
}
export type TabLock = ReturnType<typeof createTabLock>;
