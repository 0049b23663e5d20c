/**
 * A lock that at most one tab of this browser holds (Web Locks): it is free again the moment that tab closes or dies.
 * Needs https or this very machine; elsewhere every call throws TypeError.
 */
export function createTabLock(name: string) {
  return {
    /** Does work with the lock held. False if somebody holds it already: then nothing was done. */
    run: (work: () => Promise<void>): Promise<boolean> =>
      navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
        if (lock !== null) await work();
        return lock !== null;
      }),
    isHeld: async (): Promise<boolean> =>
      (await navigator.locks.query()).held?.some((lock) => lock.name === name) ?? false,
    /** Resolves when nobody holds it. */
    whenFree: (): Promise<void> => navigator.locks.request(name, { mode: 'shared' }, () => undefined),
  };
}
export type TabLock = ReturnType<typeof createTabLock>;

/** Stands in where there are no Web Locks and tabs need not wait for each other: it is always free. */
export const freeLock: TabLock = {
  run: async (work) => {
    await work();
    return true;
  },
  isHeld: () => Promise.resolve(false),
  whenFree: () => Promise.resolve(),
};
