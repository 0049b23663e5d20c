import type { TabLock } from '../../lib/tab-lock.ts';
import type { Behind, Figure } from './behind.ts';
import { createPatientReads } from './patient-reads.ts';
import { createScanBook, type ScanBook } from './scan-book.ts';
import { coveredShare, isComplete, newRecord, newestCovered, toWalk } from './scan-record.ts';
import { loadingState, type ScanState } from './scan-state.ts';
import type { ScanStore } from './scan-store.ts';
import { unreadCauses } from './unread-causes.ts';
import { createUnreadRule, toFailure } from './unread-rule.ts';
import { scanKey, walkFrom, type View } from './view.ts';
import { walk } from './walk.ts';
import type { WalkCalls } from './walk-plan.ts';

/** How often what was read is saved; in ms. */
const SAVE_EVERY = 1000;
/** How often the page is told how far the walk got, in ms. */
const TELL_EVERY = 250;
/**
 * When the page gets new figures, which take it long to draw: not before so many ms, nor before so much more has been read
 * that they could look different.
 */
const COUNT_EVERY = 1000;
const COUNT_GROWTH = 1.05;

type Ports = {
  openStore: (nowMs: number) => Promise<{ store: ScanStore; isKept: boolean }>;
  calls: WalkCalls;
  lock: TabLock;
  /** Tells other tabs that the walk of a scan begins here, and hears it of them. */
  news: { tell: (key: string) => void; hear: (listener: (key: string) => void) => void };
  online: () => boolean;
  tell: (state: ScanState, look: number) => void;
  /** A clock that only goes forward, in ms. */
  tick: () => number;
};

type Looking = { view: View; key: string; begunBefore: number | null; book: ScanBook };

/** The scans of this browser: what is looked at, and at most one walk, which a look at something else ends. */
export function createScanSession({ openStore, calls, lock, news, online, tell, tick }: Ports) {
  let opened: ReturnType<Ports['openStore']> | null = null;
  let looking: Looking | null = null;
  let walking: { abort: AbortController; ended: Promise<void> } | null = null;
  let state: ScanState = loadingState;
  let lastTold = -Infinity;
  let lastCounted = -Infinity;
  let wanted = 0;
  /** The look that `state` belongs to. */
  let shown = 0;
  /** The page's clock: what it said last, and when. */
  let clock = { now: 0, at: 0 };
  const now = () => clock.now + (tick() - clock.at);
  const store = () => (opened ??= openStore(now()));
  /** What is kept; null as well where the browser fails to read it: then all is read from Alli, and it says so. */
  const keptOrNull = <T>(reading: Promise<T | null>) =>
    reading.catch(() => {
      show({ isKept: false });
      return null;
    });

  news.hear((key) => {
    if (looking?.key === key && walking === null) void follow(looking);
  });

  function show(part: Partial<ScanState> = {}, isUrgent = true): void {
    state = { ...state, ...part };
    if (!isUrgent && tick() - lastTold < TELL_EVERY) return;
    lastTold = tick();
    if (looking !== null) {
      const { view, book } = looking;
      const { record } = book;
      const read = book.counted();
      const isDue =
        isUrgent ||
        state.figures === null ||
        (tick() - lastCounted >= COUNT_EVERY &&
          read.conversations >= state.figures.conversations * COUNT_GROWTH);
      if (isDue) lastCounted = tick();
      state = {
        ...state,
        isComplete: isComplete(record, walkFrom(view)),
        isBegun: record.readAt > 0,
        share: coveredShare(record, walkFrom(view)),
        read,
        reachedMs: toWalk(record, walkFrom(view)).at(1)?.high ?? newestCovered(record),
        unread: { count: record.unread.length, causes: unreadCauses(record.unread) },
        checkedAt: record.checkedAt,
        readAt: record.readAt > 0 ? record.readAt : null,
        stopped: record.stopped,
        isHeld: record.isHeld,
        figures: isDue ? book.snapshot() : state.figures,
      };
    }
    tell(state, shown);
  }

  async function look(view: View): Promise<void> {
    const mine = ++wanted;
    clock = { now: view.nowMs, at: tick() };
    const { store: kept, isKept } = await store();
    const open = scanKey(view, null);
    const openRecord = looking?.key === open ? looking.book.record : await keptOrNull(kept.record(open));
    // A range that is past is walked without what came later, unless that is there already.
    const isPast = view.to <= view.nowMs && !(openRecord !== null && isComplete(openRecord, walkFrom(view)));
    const begunBefore = isPast ? view.to : null;
    const key = scanKey(view, begunBefore);
    if (looking?.key !== key) {
      await end();
      looking = null;
      shown = mine;
      show({ ...loadingState, isKept });
      const found = await keptOrNull(kept.load(key));
      if (mine !== wanted) return;
      const fresh = { record: newRecord(key, view.owner), digests: [], documents: [] };
      looking = { view, key, begunBefore, book: createScanBook(found ?? fresh) };
    }
    const isElsewhere = walking === null && (await lock.isHeld());
    if (mine !== wanted) return;
    shown = mine;
    looking = { ...looking, view };
    looking.book.setView(view);
    if (isElsewhere && !isComplete(looking.book.record, walkFrom(view))) void follow(looking);
    else show({ activity: walking === null ? 'idle' : 'scanning' });
  }

  function start(pageNow: number): void {
    if (walking !== null || looking === null) return;
    clock = { now: pageNow, at: tick() };
    const abort = new AbortController();
    const mine = { ...looking, view: { ...looking.view, nowMs: pageNow } };
    looking = mine;
    mine.book.setView(mine.view);
    const ended = lock
      .run(() => scan(mine, abort.signal))
      .then(async (wasFree) => {
        walking = null;
        if (wasFree) {
          show({ activity: 'idle', pauseMs: null });
          return;
        }
        await follow(mine);
      });
    walking = { abort, ended };
    show({ activity: 'scanning', calls: 0, pauseMs: null });
  }

  /** Another tab walks: what it has read shows once it is done. */
  async function follow({ key }: Looking): Promise<void> {
    show({ activity: 'elsewhere' });
    await lock.whenFree();
    if (looking?.key === key && walking === null) await reload(looking);
  }

  async function scan({ view, key, begunBefore, book }: Looking, signal: AbortSignal): Promise<void> {
    const { store: kept } = await store();
    const rule = createUnreadRule(online);
    const read = createPatientReads((ms) => show({ pauseMs: ms }));
    const patient = <T>(once: () => Promise<T>, inner: AbortSignal) =>
      read(async () => {
        show({ calls: state.calls + 1, pauseMs: null }, false);
        const answer = await once();
        rule.succeeded();
        return answer;
      }, inner);
    // After one that failed none is tried: how far it got must not be kept without what was read on the way.
    let saving = Promise.resolve();
    const notKept = () => show({ isKept: false });
    let savedAt = tick();
    const save = () => {
      savedAt = tick();
      const { digests, documents } = book.takeUnsaved();
      saving = saving.then(() => kept.save(book.record, digests, documents));
      saving.catch(notKept);
    };
    book.change({ stopped: null, isHeld: false, readAt: now() });
    news.tell(key);
    try {
      await walk(
        {
          filters: view.filters,
          begunBefore,
          stretches: toWalk(book.record, walkFrom(view)),
          again: book.record.unread.flatMap(({ id }) => id ?? []),
          isKnown: (row) => book.isKnown(row),
          toUnread: (error) => rule.toUnread(error),
        },
        {
          list: (query, inner) => patient(() => calls.list(query, inner), inner),
          chats: (id, pageNo, inner) => patient(() => calls.chats(id, pageNo, inner), inner),
          conversation: (id, inner) => patient(() => calls.conversation(id, inner), inner),
        },
        (page) => {
          book.absorb(page);
          book.change({ readAt: now() });
          if (tick() - savedAt > SAVE_EVERY) save();
          show({}, false);
        },
        signal,
      );
      // Where there is nothing at all, that is known now.
      book.absorb({ covered: { low: walkFrom(view), high: walkFrom(view) }, digested: [], unread: [] });
      book.change({ checkedAt: now() });
    } catch (error) {
      if (!signal.aborted) book.change({ stopped: toFailure(error, online()) });
    }
    save();
    await saving.catch(notKept);
    if (looking?.key === key) show();
  }

  async function end(): Promise<void> {
    walking?.abort.abort();
    await walking?.ended;
  }

  /** Reads what another tab has kept. */
  async function reload({ view }: Looking): Promise<void> {
    looking = null;
    wanted--;
    await look({ ...view, nowMs: now() });
  }

  return {
    look,
    start,
    /** Ends the walk because a person wants it: none begins by itself then, in any tab. */
    async stop(): Promise<void> {
      if (walking !== null) looking?.book.change({ isHeld: true });
      await end();
    },
    /** Forgets what was read of what is looked at, and reads it again: ratings of old answers may have changed. */
    async again(pageNow: number): Promise<void> {
      await end();
      if (looking === null) return;
      await keptOrNull((await store()).store.forget(looking.key));
      await reload(looking);
      start(pageNow);
    },
    behind: (figure: Figure): Behind[] => looking?.book.behind(figure) ?? [],
  };
}
export type ScanSession = ReturnType<typeof createScanSession>;
