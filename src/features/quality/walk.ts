import type { ConversationRead } from '../../contract/conversation.ts';
import type { ConversationsPageRead } from '../../contract/conversations-page.ts';
import { readableValues } from '../../contract/tolerant-array.ts';
import { alliTimeToMs, alliTimeUnit, msToAlliTime, type AlliTimeUnit } from '../../lib/alli-time.ts';
import type { ListQuery } from '../../lib/walk-conversations.ts';
import { createChatReader } from './chat-reader.ts';
import { runJobs } from './run-jobs.ts';
import type { WalkCalls, WalkPlan } from './walk-plan.ts';
import { newLane, splitLane, type Lane, type OpenPage, type WalkedPage } from './walk-lane.ts';

/** Calls in flight, at most (FACTS of the API). */
export const MOST_IN_FLIGHT = 4;
/** Pages of a lane that may wait for their messages: more would only fill memory. */
const MOST_OPEN_PAGES = 2;

/**
 * Walks the list by last chat, newest first, and reads the messages of each conversation: from the row where it carries
 * them all, else from `/chats`. `endAt` (last chat before) begins a stretch and the row's own time ends it: `startedAt` is
 * not relied on, since its meaning is not sure. A conversation that moves up meanwhile is met by the next walk.
 * @throws what a call throws and `toUnread` does not take; the signal's reason.
 */
export async function walk(
  plan: WalkPlan,
  calls: WalkCalls,
  onPage: (page: WalkedPage) => void,
  signal: AbortSignal,
): Promise<void> {
  const lanes = plan.stretches.map(newLane);
  let unit: AlliTimeUnit = 'ms';
  if (plan.begunBefore !== null || plan.stretches.some(({ high }) => high !== Infinity))
    unit = unitOf(await calls.list({ ...plan.filters, pageSize: 1 }, signal)) ?? unit;
  const reader = createChatReader(plan, calls);

  function listQuery({ high, cursor }: Lane): ListQuery {
    // A little later than the newest that is wanted: "before" may or may not mean "at".
    const after = (Math.floor(high / 1000) + 1) * 1000;
    return {
      ...plan.filters,
      order: 'LAST_CHAT_TIME_DESC',
      pageSize: 50,
      endAt: high === Infinity ? null : unit === 's' ? msToAlliTime(after, 's') : high + 1,
      firstChatEndAt: plan.begunBefore === null ? null : msToAlliTime(plan.begunBefore, unit),
      cursor,
    };
  }

  async function readPage(lane: Lane, inner: AbortSignal): Promise<void> {
    const answer = await calls.list(listQuery(lane), inner);
    unit = unitOf(answer) ?? unit;
    if (lane.cursor !== null) lane.usedCursors.add(lane.cursor);
    lane.cursor = answer.cursor === '' ? null : answer.cursor;
    const rows = readableValues(answer.conversations);
    const times = rows.map(lastMs).filter((ms) => ms !== null);
    const newest = Math.max(...times);
    if (lane.coveredDownTo === Infinity && times.length > 0) lane.coveredDownTo = newest;
    lane.position = Math.min(lane.position, ...times);
    lane.rows += rows.length;
    lane.isEnded = lane.cursor === null || lane.usedCursors.has(lane.cursor) || lane.position < lane.low;

    const low = lane.isEnded ? lane.low : lane.position + 1;
    const page: OpenPage = {
      covered: lane.coveredDownTo === Infinity ? null : { low, high: lane.coveredDownTo },
      digested: [],
      unread: answer.conversations.flatMap((item) =>
        item.readable ? [] : [{ id: item.id, failure: { cause: 'contract' as const, code: item.problem } }],
      ),
      // The page itself, until all of its conversations are counted.
      left: 1,
    };
    lane.coveredDownTo = Math.min(lane.coveredDownTo, low - 1);
    lane.pages.push(page);
    const wanted = rows.filter((row) => (lastMs(row) ?? -Infinity) >= lane.low);
    reader.read(wanted, page, () => handOn(lane));
    page.left--;
    handOn(lane);
  }

  function handOn(lane: Lane): void {
    while (lane.pages[0]?.left === 0) {
      const [page] = lane.pages.splice(0, 1);
      if (page !== undefined) onPage(page);
    }
  }

  reader.readAgain(plan.again, onPage);
  await runJobs(
    MOST_IN_FLIGHT,
    () => {
      const job = reader.next();
      if (job !== null) return job;
      const lane = lanes.find(
        ({ isBusy, isEnded, pages }) => !isBusy && !isEnded && pages.length < MOST_OPEN_PAGES,
      );
      const chosen = lane ?? splitLane(lanes);
      if (chosen === null) return null;
      if (chosen !== lane) lanes.push(chosen);
      chosen.isBusy = true;
      return (inner) =>
        readPage(chosen, inner).finally(() => {
          chosen.isBusy = false;
        });
    },
    signal,
  );
}

const lastMs = ({ lastChatTime }: ConversationRead): number | null =>
  lastChatTime === null ? null : alliTimeToMs(lastChatTime);

function unitOf({ conversations }: ConversationsPageRead): AlliTimeUnit | null {
  const [row] = readableValues(conversations);
  return row === undefined ? null : alliTimeUnit(row.createdAt);
}
