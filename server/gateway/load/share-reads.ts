import { LightSignal } from './light-signal.ts';
import {
  UpstreamError,
  type CallSignal,
  type Upstream,
  type UpstreamAnswer,
  type UpstreamCall,
} from '../upstream.ts';

type Shared = { answer: Promise<UpstreamAnswer>; waiting: number; signal: LightSignal };

/**
 * Identical reads in flight are one call: same person, same headers, same urgency, to the letter. One that goes away does
 * not end it for the others; the last one does. Nothing is kept after the answer, and a read that comes during or after
 * a write never joins one from before it, also not when it says itself that it must be `fresh`.
 */
export function shareReads(upstream: Upstream): { upstream: Upstream; shared: () => number } {
  const open = new Map<string, Shared>();
  let shared = 0;

  function join(entry: Shared, signal: CallSignal): Promise<UpstreamAnswer> {
    return new Promise((resolve, reject) => {
      entry.waiting++;
      const abort = () => {
        entry.waiting--;
        if (entry.waiting === 0) entry.signal.abort();
        reject(new UpstreamError('cancelled', 'the client went away'));
      };
      signal.addEventListener('abort', abort);
      const end = () => signal.removeEventListener('abort', abort);
      entry.answer.then(
        (answer) => {
          end();
          resolve(answer);
        },
        (error: unknown) => {
          end();
          reject(error instanceof Error ? error : new TypeError('not an error'));
        },
      );
    });
  }

  async function write(call: UpstreamCall): Promise<UpstreamAnswer> {
    open.clear();
    try {
      return await upstream(call);
    } finally {
      open.clear();
    }
  }

  return {
    upstream(call) {
      if (call.method !== 'GET') return write(call);
      if (call.signal.aborted) return Promise.reject(new UpstreamError('cancelled', 'the client went away'));
      const key = keyOf(call);
      const known = call.fresh ? undefined : open.get(key);
      // Everybody has left it: it is being aborted, and its place is not yet cleared.
      if (known !== undefined && known.waiting > 0) {
        shared++;
        return join(known, call.signal);
      }
      const signal = new LightSignal();
      const entry: Shared = { answer: upstream({ ...call, signal }), waiting: 0, signal };
      open.set(key, entry);
      const clear = () => {
        if (open.get(key) === entry) open.delete(key);
      };
      entry.answer.then(clear, clear);
      return join(entry, call.signal);
    },
    shared: () => shared,
  };
}

function keyOf({ path, body, headers, personId, background }: UpstreamCall): string {
  let key = `${path}\n${body ?? ''}\n${personId}\n${String(background)}`;
  for (const name of Object.keys(headers)) key += `\n${name}\n${headers[name] ?? ''}`;
  return key;
}
