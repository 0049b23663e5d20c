import type { WallClock } from '../../lib/zone-clock.ts';
import type { Answer, Digest } from './digest.ts';

/** Ways to group answers. The key of `all` is empty, so is that of an answer without app or category. */
export const groupings = ['all', 'day', 'slot', 'app', 'category', 'document'] as const;
export type Grouping = (typeof groupings)[number];

/** Ways to group conversations. */
export const conversationGroupings = ['all', 'length', 'silence'] as const;
export type ConversationGrouping = (typeof conversationGroupings)[number];

/** Hour of the week: weekday (0 Monday) times 24, plus hour. */
export const slotKey = (weekday: number, hour: number): string => String(weekday * 24 + hour);

/** The groups of a kind that an answer belongs to: several categories, several documents, or one of the rest. */
export function groupsOf(
  by: Grouping,
  { appId, categories }: Digest,
  answer: Answer,
  clock: (ms: number) => WallClock,
): readonly string[] {
  switch (by) {
    case 'all':
      return [''];
    case 'day':
      return [clock(answer.ms).day];
    case 'slot': {
      const { weekday, hour } = clock(answer.ms);
      return [slotKey(weekday, hour)];
    }
    case 'app':
      return [appId ?? ''];
    case 'category':
      return categories.length === 0 ? [''] : categories;
    case 'document':
      return answer.cites;
  }
}

/** Conversations by their messages: the last class has no end. */
export const lengthClasses = [1, 2, 3, 5, 9, 17, 33, 65, 129] as const;

const HOUR_MS = 3_600_000;
/** Open conversations by how long nobody has said anything in them, in ms: the last class has no end. */
export const silenceClasses = [0, HOUR_MS, 24 * HOUR_MS, 7 * 24 * HOUR_MS, 28 * 24 * HOUR_MS] as const;

/** Silent for so long (ms) is long. */
export const LONG_SILENT_FROM = 24 * HOUR_MS;

/** The class (its lower end as text) that a value falls into. */
const classOf = (classes: readonly number[], value: number): string =>
  String(classes.findLast((from) => from <= value) ?? classes[0]);

/** The groups of a kind that a conversation belongs to; ended ones are not silent. */
export function conversationGroupsOf(
  by: ConversationGrouping,
  { chatCount, isEnd, lastMs }: Digest,
  nowMs: number,
): readonly string[] {
  switch (by) {
    case 'all':
      return [''];
    case 'length':
      return [classOf(lengthClasses, chatCount)];
    case 'silence':
      return isEnd ? [] : [classOf(silenceClasses, nowMs - lastMs)];
  }
}
