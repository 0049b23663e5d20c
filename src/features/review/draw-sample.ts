import type { Chat } from '../../contract/chat.ts';
import type { ConversationRead } from '../../contract/conversation.ts';
import { readableValues, type Item } from '../../contract/tolerant-array.ts';
import { errorCause } from '../../lib/error-cause.ts';
import { mapInFlight } from '../../lib/map-in-flight.ts';
import { createOneOnly, type OneOnly } from '../../lib/one-only.ts';
import { readChats } from '../../lib/read-chats.ts';
import { seededRank } from '../../lib/seeded-rank.ts';
import type { Picked, Sample } from './sample.ts';

const IN_FLIGHT = 4;
/** Conversations looked through before it is asked whether there are enough: the calls of the last ones may be in vain. */
const BATCH = 16;

export type DrawPlan = {
  /** Reads all conversations to draw from, in an order in which none is skipped while the list lives. */
  pages: (signal: AbortSignal) => AsyncIterable<Item<ConversationRead>[]>;
  seed: string;
  size: number;
  /** Whether a message is one of those wanted; null takes any conversation. */
  fits: ((chat: Chat) => boolean) | null;
};

/** How far drawing is. */
export type DrawProgress =
  { phase: 'list'; seen: number } | { phase: 'judging'; seen: number; judged: number; found: number };

type Control = {
  /** Calls it off. */
  signal: AbortSignal;
  /** True once a person has had enough of this phase: the sample is made of what was read. */
  hasEnough: () => boolean;
  onProgress: (progress: DrawProgress) => void;
};

/** What is known of a conversation before its messages are read: a message that fits, that none does (null), or neither. */
type Candidate = { id: string; chatCount: number; rank: number; fitting: string | null | undefined };

/**
 * Draws a random sample: walks the list to its end, gives every conversation the rank that the seed gives its id, and takes
 * the lowest. Where only some are wanted, messages are read in the order of the ranks until enough fit, so that the sample is
 * as random among those that fit. The same seed gives the same sample of the same list.
 * @throws the signal's reason; what the pages throw if not even one of them could be read.
 */
export async function drawSample(plan: DrawPlan, control: Control): Promise<Sample> {
  const fromMs = Date.now();
  const { candidates, unreadable, listEndedBy } = await walk(plan, control);
  const toMs = Date.now();
  const ranked = [...candidates.values()].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const chosen =
    plan.fits === null
      ? {
          picked: ranked.slice(0, plan.size).map(({ id }) => ({ id, chatId: null })),
          judged: 0,
          unread: 0,
          judgingEndedBy: null,
        }
      : await judge(ranked, plan.size, plan.fits, control);
  return { ...chosen, seen: candidates.size, unreadable, listEndedBy, fromMs, toMs };
}

async function walk({ pages, seed, fits }: DrawPlan, { signal, hasEnough, onProgress }: Control) {
  const candidates = new Map<string, Candidate>();
  let unreadable = 0;
  let listEndedBy: Sample['listEndedBy'] = null;
  try {
    for await (const page of pages(signal)) {
      for (const item of page) {
        if (!item.readable) unreadable++;
        else candidates.set(item.value.id, toCandidate(item.value, seed, fits));
      }
      onProgress({ phase: 'list', seen: candidates.size });
      if (hasEnough()) {
        listEndedBy = 'person';
        break;
      }
    }
  } catch (error) {
    signal.throwIfAborted();
    if (candidates.size === 0) throw error;
    listEndedBy = errorCause(error, navigator.onLine);
  }
  return { candidates, unreadable, listEndedBy };
}

function toCandidate(c: ConversationRead, seed: string, fits: DrawPlan['fits']): Candidate {
  const found = fits === null ? undefined : readableValues(c.chats).find(fits)?.id;
  const fitting = found ?? (c.chats.length >= c.chatCount ? null : undefined);
  return { id: c.id, chatCount: c.chatCount, rank: seededRank(seed, c.id), fitting };
}

async function judge(
  ranked: readonly Candidate[],
  size: number,
  fits: (chat: Chat) => boolean,
  { signal, hasEnough, onProgress }: Control,
) {
  const oneOnly = createOneOnly();
  const picked: Picked[] = [];
  let [judged, unread] = [0, 0];
  let judgingEndedBy: Sample['judgingEndedBy'] = null;
  const report = () => onProgress({ phase: 'judging', seen: ranked.length, judged, found: picked.length });
  report();
  try {
    for (let at = 0; at < ranked.length && picked.length < size; at += BATCH) {
      if (hasEnough()) {
        judgingEndedBy = 'person';
        break;
      }
      const batch = ranked.slice(at, at + BATCH);
      const found = await mapInFlight(batch, IN_FLIGHT, (one) => findFitting(one, fits, oneOnly, signal));
      for (const [index, chatId] of found.entries()) {
        // What was read beyond the last one that was needed is in no count.
        if (picked.length === size) break;
        judged++;
        if (chatId === undefined) unread++;
        else if (chatId !== null) picked.push({ id: batch[index]?.id ?? '', chatId });
      }
      report();
    }
  } catch (error) {
    signal.throwIfAborted();
    judgingEndedBy = errorCause(error, navigator.onLine);
  }
  return { picked, judged, unread, judgingEndedBy };
}

/** The first message that fits; null if none does, undefined if it cannot be read. */
async function findFitting(
  { id, chatCount, fitting }: Candidate,
  fits: (chat: Chat) => boolean,
  oneOnly: OneOnly,
  signal: AbortSignal,
): Promise<string | null | undefined> {
  if (fitting !== undefined) return fitting;
  try {
    const chats = await readChats({ id, chatCount, chats: [] }, signal);
    oneOnly.succeeded();
    return readableValues(chats).find(fits)?.id ?? null;
  } catch (error) {
    signal.throwIfAborted();
    if (!oneOnly.isOneOnly(errorCause(error, navigator.onLine))) throw error;
    return undefined;
  }
}
