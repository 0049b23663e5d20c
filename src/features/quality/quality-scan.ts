import { startWorker } from '../../lib/start-worker.ts';
import type { Behind, Figure } from './behind.ts';
import workerUrl from './quality-worker.ts?worker&url';
import type { FromWorker, ToWorker } from './scan-messages.ts';
import { loadingState, type ScanState } from './scan-state.ts';
import type { View } from './view.ts';

let worker: Worker | null = null;
let state: ScanState = loadingState;
const listeners = new Set<() => void>();
const asked = new Map<number, (found: Behind[]) => void>();

function change(next: ScanState): void {
  state = next;
  for (const listener of listeners) listener();
}

function post(message: ToWorker): void {
  if (worker === null) {
    worker = startWorker(workerUrl);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'state') {
        if (data.look === looks)
          change({ ...data.state, figures: data.figures === undefined ? state.figures : data.figures });
        return;
      }
      asked.get(data.request)?.(data.found);
      asked.delete(data.request);
    });
    worker.addEventListener('error', (event) => {
      change({ ...state, activity: 'idle', stopped: { cause: 'bug', code: event.message } });
    });
  }
  worker.postMessage(message);
}

let looks = 0;
let lookedAt = '';
let requests = 0;

/** The scan that this page looks at. The worker behind it starts with the first look, and outlives the page's screens. */
export const qualityScan = {
  getState: (): ScanState => state,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Looks at a view; the one that is looked at already is not counted anew. */
  look(view: View): void {
    const name = JSON.stringify({ ...view, nowMs: 0 });
    if (name === lookedAt) return;
    lookedAt = name;
    looks++;
    change(loadingState);
    post({ kind: 'view', view });
  },
  start: (): void => post({ kind: 'start', now: Date.now() }),
  stop: (): void => post({ kind: 'stop' }),
  /** Forgets what was read, and reads it again. */
  again: (): void => post({ kind: 'forget', now: Date.now() }),
  /** Ends the worker: what it still reads is not kept any more. */
  end(): void {
    worker?.terminate();
    worker = null;
  },
  /** The conversations behind a figure, newest first. */
  behind: (figure: Figure): Promise<Behind[]> =>
    new Promise((resolve) => {
      const request = ++requests;
      asked.set(request, resolve);
      post({ kind: 'behind', request, figure });
    }),
};
