import { freeLock } from '../../../lib/tab-lock.ts';
import { createMemoryScanStore } from '../memory-scan-store.ts';
import { createScanSession } from '../scan-session.ts';
import { loadingState, type ScanState } from '../scan-state.ts';
import type { ScanStore } from '../scan-store.ts';
import type { SimulatedTab } from './simulated-browser.ts';
import type { View } from '../view.ts';
import type { createSimulatedAlli } from './simulated-alli.ts';
import { BEGIN } from './talks.ts';

const DAY = 86_400_000;

/** All that the simulated talks may hold, in UTC. */
export const viewOfAll: View = {
  owner: 'local',
  mode: 'sandbox',
  filters: {},
  from: BEGIN,
  to: BEGIN + 20 * DAY,
  timeZone: 'UTC',
  nowMs: BEGIN + 19 * DAY,
  before: null,
};

type Simulated = ReturnType<typeof createSimulatedAlli>;

/** No other tab. */
const noNews = { tell: () => undefined, hear: () => undefined };

/** A session in front of a simulated Alli; `store` is what an earlier one has left. */
export function sessionOn(
  alli: Simulated,
  store: ScanStore = createMemoryScanStore(),
  { lock, news }: SimulatedTab = { lock: freeLock, news: noNews },
) {
  let state: ScanState = loadingState;
  let ticks = 0;
  const session = createScanSession({
    openStore: () => Promise.resolve({ store, isKept: true }),
    calls: alli.calls,
    lock,
    news,
    online: () => true,
    tell: (next) => (state = next),
    tick: () => ++ticks * 300,
  });
  const whenIdle = async (lastRound = Infinity) => {
    const idle = (async () => {
      while (state.activity !== 'idle') await new Promise((resolve) => setImmediate(resolve));
    })();
    await alli.until(idle, lastRound);
  };
  return {
    session,
    store,
    whenIdle,
    state: () => state,
    scan: async (part: Partial<View> = {}) => {
      await session.look({ ...viewOfAll, ...part });
      session.start(viewOfAll.nowMs);
      await whenIdle();
      return state;
    },
  };
}
