import type { Chat } from '../../../contract/chat.ts';
import type { Talk } from './simulated-alli.ts';

/** Talks of some days around the turn of the clocks in New York, on whole seconds. */
export const BEGIN = Date.UTC(2026, 9, 28);
const DAYS = 8;

/** Up to `most` talks of every kind, some at the same second; the same seed gives the same. */
export function anyTalks(seed: number, most: number): Talk[] {
  let state = seed >>> 0;
  const below = (n: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % n;
  };
  const pick = <T>(values: readonly [T, ...T[]]): T => values[below(values.length)] ?? values[0];
  const some = (values: readonly [string, ...string[]]) =>
    Array.from({ length: below(4) }, () => pick(values));
  return Array.from({ length: below(most + 1) }, (_, index) => {
    const id = `talk ${index}`;
    let ms = BEGIN + below(pick([2, DAYS * 86_400])) * 1000;
    const appId = pick([undefined, 'a', 'b']);
    return {
      id,
      categories: some(['refund', 'login']),
      isEnd: pick([true, false]),
      ...(appId === undefined ? {} : { appId }),
      chats: Array.from({ length: 1 + below(8) }, (_, at): Chat => {
        ms += below(9000) * 1000;
        return {
          id: `${id} chat ${at}`,
          sender: pick(['USER', 'bot', 'BOT', 'AGENT', 'ASSISTANT']),
          message: 'secret',
          timestamp: ms,
          citations: some(['Refunds', 'Prices', 'Terms']).map((title) => ({ clueId: `${id} ${at}`, title })),
          rating: pick([true, false, null]),
          agentRating: pick([true, false, null]),
        };
      }),
    };
  });
}

/** Talks that all have this many plain messages, a second apart, one talk every `gapMs` before `end`. */
export function manyTalks(count: number, messages: number, end: number, gapMs: number): Talk[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `talk ${index}`,
    chats: Array.from({ length: messages }, (_, at): Chat => ({
      id: `talk ${index} chat ${at}`,
      sender: at % 2 === 0 ? 'USER' : 'BOT',
      message: 'secret',
      timestamp: end - index * gapMs - (messages - at) * 1000,
      citations: [],
      rating: null,
      agentRating: null,
    })),
  }));
}
