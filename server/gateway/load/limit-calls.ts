import { UpstreamError, type Upstream, type UpstreamCall } from '../upstream.ts';
import { AdaptiveLimit } from './adaptive-limit.ts';
import { FairQueue, type Turn } from './fair-queue.ts';

export type LimitOptions = {
  /** Most calls in flight to Alli. */
  maxInFlight: number;
  /** Most calls that wait, of all people and of one. */
  maxWaiting: number;
  maxWaitingEach: number;
  /** Longest time in the queue, in ms. */
  maxWaitMs: number;
};

type Entry = Turn & { start: () => void };

/** What the limit is doing now. */
export type LimitState = {
  inFlight: number;
  limit: number;
  waiting: { foreground: number; background: number };
  /** Calls refused since the start, because the queue was full or they had waited too long. */
  turnedAway: number;
};

/** When a call that was turned away may come again, in ms. */
const COME_BACK_MS = 2_000;

/**
 * Keeps the number of calls in flight under a limit that Alli itself moves (see AdaptiveLimit); the rest waits in a fair
 * queue. Background work holds at most half of the places, so that a person never waits for all of a scan's slow calls.
 * Throws `UpstreamError` (busy, cancelled) for a call that never left.
 */
export function limitCalls(
  upstream: Upstream,
  options: LimitOptions,
): { upstream: Upstream; state: () => LimitState } {
  const limit = new AdaptiveLimit(options.maxInFlight);
  const queue = new FairQueue<Entry>();
  const inFlight = { all: 0, background: 0 };
  let turnedAway = 0;

  const hasRoom = () => inFlight.all < limit.current;
  const hasBackgroundRoom = () => inFlight.background < Math.max(1, limit.current >> 1);

  function enter({ background }: Turn): void {
    inFlight.all++;
    if (background) inFlight.background++;
  }

  function leave({ background }: Turn): void {
    inFlight.all--;
    if (background) inFlight.background--;
    while (hasRoom()) {
      const entry = queue.take(hasBackgroundRoom());
      if (entry === undefined) return;
      enter(entry);
      entry.start();
    }
  }

  function busy(reason: string): UpstreamError {
    turnedAway++;
    return new UpstreamError('busy', reason, COME_BACK_MS);
  }

  /** Resolves when the call has a place, which it then holds. */
  function wait({ personId, background, signal }: UpstreamCall): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
      };
      const entry = {
        personId,
        background,
        start: () => {
          end();
          resolve();
        },
      };
      const giveUp = (error: UpstreamError) => {
        queue.remove(entry);
        end();
        reject(error);
      };
      const abort = () => giveUp(new UpstreamError('cancelled', 'the client went away'));
      const timer = setTimeout(() => giveUp(busy('waited too long')), options.maxWaitMs);
      signal.addEventListener('abort', abort);
      queue.add(entry);
    });
  }

  return {
    async upstream(call) {
      if (call.signal.aborted) throw new UpstreamError('cancelled', 'the client went away');
      if (hasRoom() && (!call.background || hasBackgroundRoom())) enter(call);
      else if (queue.foreground + queue.background >= options.maxWaiting) throw busy('the queue is full');
      else if (queue.countOf(call.personId) >= options.maxWaitingEach)
        throw busy('one person waits for too much');
      else await wait(call);
      try {
        const answer = await upstream(call);
        limit.answered(answer.status);
        return answer;
      } finally {
        leave(call);
      }
    },
    state: () => ({
      inFlight: inFlight.all,
      limit: limit.current,
      waiting: { foreground: queue.foreground, background: queue.background },
      turnedAway,
    }),
  };
}
