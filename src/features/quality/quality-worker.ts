import * as z from 'zod/mini';
import { actFor, call } from '../../lib/api-client.ts';
import { createTabLock, freeLock } from '../../lib/tab-lock.ts';
import { openIndexedDbScanStore } from './indexed-db-scan-store.ts';
import { createMemoryScanStore } from './memory-scan-store.ts';
import type { FromWorker, ToWorker } from './scan-messages.ts';
import { createScanSession } from './scan-session.ts';
import type { ScanState } from './scan-state.ts';
import { SCANS_NAME } from './scans-name.ts';

// As on the page: zod would try `new Function`, which the worker's own content security policy forbids.
z.config({ jitless: true });

/** The figures that the page has: they are large, so that they are sent once. */
let sent: ScanState['figures'] = null;

/** Which scan a tab has begun to walk, to the others. */
const news = new BroadcastChannel(SCANS_NAME);

const tell = (message: FromWorker) => self.postMessage(message);

/** Everything that scanning is, off the page's thread: calls, reading answers, sums, saving. */
const session = createScanSession({
  async openStore(nowMs) {
    try {
      return { store: await openIndexedDbScanStore(nowMs), isKept: true };
    } catch {
      return { store: createMemoryScanStore(), isKept: false };
    }
  },
  calls: {
    list: (query, signal) => call('listConversations', { query, signal, background: true }),
    chats: (id, pageNo, signal) =>
      call('listChats', { path: { conversation_id: id }, query: { pageNo }, signal, background: true }),
    conversation: (id, signal) =>
      call('getConversation', { path: { conversation_id: id }, signal, background: true }),
  },
  // One walk in this browser at a time, whatever it walks: four calls in flight are meant for all of it.
  // Plain http from another machine has no locks: there each tab walks for itself.
  lock: 'locks' in navigator ? createTabLock(SCANS_NAME) : freeLock,
  news: {
    tell: (key) => news.postMessage(key),
    hear: (listener) => {
      news.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(String(data)));
    },
  },
  online: () => navigator.onLine,
  tell({ figures, ...state }, look) {
    tell({ kind: 'state', look, state, ...(figures === sent ? {} : { figures }) });
    sent = figures;
  },
  tick: () => performance.now(),
});

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'view':
      actFor(data.view.owner);
      void session.look(data.view);
      break;
    case 'start':
      session.start(data.now);
      break;
    case 'stop':
      void session.stop();
      break;
    case 'forget':
      void session.again(data.now);
      break;
    case 'behind':
      tell({ kind: 'behind', request: data.request, found: session.behind(data.figure) });
  }
});
