import type { TabLock } from '../../../lib/tab-lock.ts';

/** What a session needs of the other tabs. */
export type SimulatedTab = { lock: TabLock; news: News };
type News = { tell: (key: string) => void; hear: (listener: (key: string) => void) => void };

/** What tabs of one browser share: a lock, and news that all but the teller hear. Each call is one tab. */
export function createSimulatedBrowser() {
  let held: Promise<void> | null = null;
  const listeners = new Set<(key: string) => void>();
  const lock: TabLock = {
    run: async (work) => {
      if (held !== null) return false;
      held = work();
      await held;
      held = null;
      return true;
    },
    isHeld: () => Promise.resolve(held !== null),
    whenFree: async () => {
      while (held !== null) await held;
    },
  };
  return function tab(): SimulatedTab {
    let own: ((key: string) => void) | null = null;
    return {
      lock,
      news: {
        tell: (key) => {
          for (const listener of listeners) if (listener !== own) listener(key);
        },
        hear: (listener) => {
          own = listener;
          listeners.add(listener);
        },
      },
    };
  };
}
