import type { Behind, Figure } from './behind.ts';
import type { ScanState } from './scan-state.ts';
import type { Snapshot } from './snapshot.ts';
import type { View } from './view.ts';

/** From the page to the worker. `now` is the page's clock, ms since 1970. */
export type ToWorker =
  | { kind: 'view'; view: View }
  | { kind: 'start'; now: number }
  | { kind: 'stop' }
  /** Forgets what was read of what is looked at, and reads it again. */
  | { kind: 'forget'; now: number }
  | { kind: 'behind'; request: number; figure: Figure };

/** From the worker to the page. */
export type FromWorker =
  /**
   * `look` counts the views that the page has asked for: a state of an older one is late. Figures are left out while they
   * are those of the message before.
   */
  | { kind: 'state'; look: number; state: Omit<ScanState, 'figures'>; figures?: Snapshot | null }
  | { kind: 'behind'; request: number; found: Behind[] };
