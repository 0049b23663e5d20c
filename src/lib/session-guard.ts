import * as z from 'zod/mini';

/**
 * `expired`: a request was refused since nobody is signed in. `signedIn`: somebody is. `signedOut`: somebody said so, and
 * nothing of them may stay on a screen.
 */
const sessionNews = z.enum(['expired', 'signedIn', 'signedOut']);
export type SessionNews = z.infer<typeof sessionNews>;

type Held = { isWrite: boolean; resume: () => void };
const held = new Set<Held>();
const listeners = new Set<() => void>();
const hearers = new Set<(news: SessionNews) => void>();
let isNeeded = false;

let opened: BroadcastChannel | undefined;
/** To the other tabs and the workers of this browser. */
function channel(): BroadcastChannel {
  if (opened === undefined) {
    opened = new BroadcastChannel('parley.session');
    opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const news = sessionNews.safeParse(data);
      if (!news.success) return;
      if (news.data === 'expired') setNeeded(true);
      // A page looks first who it is (its overlay does); a worker has nobody to ask.
      if (news.data === 'signedIn' && typeof document === 'undefined') resumeAll();
      for (const hear of hearers) hear(news.data);
    });
  }
  return opened;
}

function setNeeded(needed: boolean): void {
  if (isNeeded === needed) return;
  isNeeded = needed;
  for (const listener of listeners) listener();
}

function resumeAll(): void {
  for (const { resume } of held) resume();
  held.clear();
  setNeeded(false);
}

/**
 * What waits for a sign-in. A request that was refused because nobody is signed in did nothing, so that it waits here and
 * is sent again afterwards: reads, writes and streams, of pages and of workers. That it is not sent as somebody else is seen
 * to by `PERSON_HEADER`.
 */
export const sessionGuard = {
  /** Whether somebody has to sign in before anything goes on. */
  isNeeded: (): boolean => isNeeded,
  subscribe: (listener: () => void): (() => void) => {
    channel();
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Changes that wait, of this page alone. */
  heldWrites: (): number => [...held].filter(({ isWrite }) => isWrite).length,
  /** Resolves when somebody has signed in. @throws the signal's reason. */
  hold(isWrite: boolean, signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    channel().postMessage('expired' satisfies SessionNews);
    return new Promise((resolve, reject) => {
      const one: Held = { isWrite, resume: resolve };
      held.add(one);
      signal?.addEventListener('abort', () => {
        held.delete(one);
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as `throwIfAborted` does
        reject(signal.reason);
      });
      setNeeded(true);
    });
  },
  /** Somebody has signed in: goes on, here and everywhere in this browser. */
  resume(): void {
    resumeAll();
    channel().postMessage('signedIn' satisfies SessionNews);
  },
  /** Tells the others of this browser that somebody has signed out. */
  announceSignedOut: (): void => channel().postMessage('signedOut' satisfies SessionNews),
  /** Hears what happens elsewhere in this browser, until the function that comes back is called. */
  hear(hearer: (news: SessionNews) => void): () => void {
    channel();
    hearers.add(hearer);
    return () => hearers.delete(hearer);
  },
};
