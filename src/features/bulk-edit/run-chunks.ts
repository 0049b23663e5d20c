import { wait as realWait } from '../../lib/wait.ts';
import type { Chunk } from './chunk.ts';
import type { Failure } from './failure.ts';
import { withoutChanged } from './without-changed.ts';
import { outcomeOf } from './write-outcome.ts';

/** Chunks that are on their way at once. */
export const IN_FLIGHT = 2;
/** Asked to pause this often for one chunk, the run takes it as failed. */
const MOST_TRIES = 10;
/** Lost answers one after the other that end a run: going on would only make more that nobody knows of. */
const MOST_LOST = 3;
const SHORTEST_PAUSE = 250;
const LONGEST_PAUSE = 30_000;

export type RunPorts = {
  /** Resolves once Alli has accepted the write. */
  send: (chunk: Chunk) => Promise<void>;
  /** Keeps the chunks; what it is given is durable when it resolves. */
  save: (chunks: readonly Chunk[]) => Promise<void>;
  /** The run waits until then (ms since 1970), or goes on (null). */
  onPause: (untilMs: number | null) => void;
  /** A number that no chunk of the job has yet. */
  newIndex: () => number;
  now: () => number;
  online: () => boolean;
  wait?: typeof realWait;
};

/** Why a run ended. `stopped`: by itself; `cause` says why. Chunks that were not sent are still `planned`. */
export type RunEnd = { end: 'done' | 'cancelled' } | { end: 'stopped'; cause: Failure };

/**
 * Sends the planned chunks, two at a time, and records each before it is sent and after it is answered. A chunk is sent
 * again only where the first attempt surely did nothing (429, refused connection): then the whole run pauses and goes on
 * with one at a time. Where others have changed some of a chunk meanwhile, only the rest of it is sent again. The signal takes no chunk back: what is in flight is awaited.
 * @throws what `save` throws: without a record nothing is sent.
 */
export async function runChunks(
  chunks: readonly Chunk[],
  ports: RunPorts,
  signal: AbortSignal,
): Promise<RunEnd> {
  const { now, wait = realWait } = ports;
  const queue = chunks.filter(({ state }) => state === 'planned');
  let lanes = IN_FLIGHT;
  let limit = IN_FLIGHT;
  // A promise and not a time to compare with: clocks can be set, and stand still while a computer sleeps.
  let pause: Promise<unknown> | null = null;
  let pauseUntil = 0;
  let lostInARow = 0;
  const stop: { cause: Failure | null } = { cause: null };
  let isBroken = false;
  const isOver = () => stop.cause !== null || isBroken || signal.aborted;

  const lane = async (): Promise<void> => {
    // An answer is recorded together with the next chunk that is sent: one durable write less for each.
    let finished: Chunk[] = [];
    for (;;) {
      if (finished.length > 0 && (isOver() || pause !== null || queue.length === 0)) {
        await ports.save(finished);
        finished = [];
      }
      while (pause !== null && !isOver()) {
        const kept: Promise<unknown> = pause;
        await kept;
        if (pause !== kept) continue;
        pause = null;
        ports.onPause(null);
      }
      const isOneTooMany = lanes > limit;
      const next = isOver() || isOneTooMany ? undefined : queue.shift();
      if (next === undefined) {
        lanes--;
        if (finished.length > 0) await ports.save(finished);
        return;
      }
      const sent: Chunk = { ...next, state: 'sent', tries: next.tries + 1, at: now(), failure: null };
      await ports.save([...finished, sent]);
      finished = await send(sent);
      const again = finished.filter(({ state }) => state === 'planned');
      if (again.length > 0) {
        // Recorded before anybody can take it again, or the record could fall behind what was sent.
        await ports.save(finished);
        finished = [];
        queue.unshift(...again);
      }
    }
  };

  const send = async (sent: Chunk): Promise<Chunk[]> => {
    try {
      await ports.send(sent);
      lostInARow = 0;
      return [{ ...sent, state: 'ok', at: now() }];
    } catch (error) {
      const outcome = outcomeOf(error, ports.online());
      const { failure } = outcome;
      const answered = { ...sent, at: now(), failure };
      if (outcome.kind === 'lost') {
        lostInARow++;
        if (lostInARow >= MOST_LOST) stop.cause ??= failure;
        return [{ ...answered, state: 'unknown', checked: false }];
      }
      lostInARow = 0;
      if (outcome.kind === 'again' && sent.tries < MOST_TRIES) {
        const backOff = Math.min(1000 * 2 ** (sent.tries - 1), LONGEST_PAUSE);
        const ms = Math.max(outcome.pauseMs ?? backOff, SHORTEST_PAUSE);
        pause = Promise.all([pause, wait(ms, signal)]);
        limit = 1;
        pauseUntil = Math.max(pauseUntil, now() + ms);
        ports.onPause(pauseUntil);
        return [{ ...answered, state: 'planned' }];
      }
      if (outcome.kind === 'again' || outcome.isFinal) stop.cause ??= failure;
      return withoutChanged({ ...answered, state: 'failed' }, ports.newIndex);
    }
  };

  const guarded = () =>
    lane().catch((error: unknown) => {
      isBroken = true;
      throw error;
    });
  const ends = await Promise.allSettled(Array.from({ length: IN_FLIGHT }, guarded));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  if (stop.cause !== null) return { end: 'stopped', cause: stop.cause };
  return { end: queue.length > 0 ? 'cancelled' : 'done' };
}
