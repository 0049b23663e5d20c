import { UpstreamError, type Upstream, type UpstreamAnswer, type UpstreamCall } from '../gateway/upstream.ts';

/** A call that waits for the test to end it. */
export type HeldCall = {
  call: UpstreamCall;
  answer: (status?: number, body?: string) => void;
  fail: (error: Error) => void;
};

/** An Alli that answers when the test says so, and ends a call that is aborted, as the real one does. */
export function heldUpstream(): { upstream: Upstream; held: HeldCall[] } {
  const held: HeldCall[] = [];
  const upstream: Upstream = (call) =>
    new Promise<UpstreamAnswer>((resolve, reject) => {
      held.push({
        call,
        answer: (status = 200, body = '{}') =>
          resolve({ status, headers: {}, body: new TextEncoder().encode(body) }),
        fail: reject,
      });
      call.signal.addEventListener('abort', () => reject(new UpstreamError('cancelled', 'gone')));
    });
  return { upstream, held };
}
