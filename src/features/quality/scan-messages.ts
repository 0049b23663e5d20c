import type { Behind, Figure } from './behind.ts';
import type { ScanState } from './scan-state.ts';
import type { View } from './view.ts';

/** From the page to the worker. `now` is the page's clock, ms since 1970. */
export type ToWorker =
  | { kind: 'view'; view: View }
  | { kind: 'start'; now: number }
  | { kind: 'stop' }
  /** Forgets what was read of what is looked at. */
  | { kind: 'forget' }
  | { kind: 'behind'; request: number; figure: Figure };

/** From the worker to the page. */
export type FromWorker =
  { kind: 'state'; state: ScanState } | { kind: 'behind'; request: number; found: Behind[] };
