import fc from 'fast-check';
import type { Chat } from '../../../contract/chat.ts';
import type { Talk } from './simulated-alli.ts';

const rating = fc.constantFrom(true, false, null);

/** Talks of some days around the turn of the clocks in New York, on whole seconds. */
export const BEGIN = Date.UTC(2026, 9, 28);
const DAYS = 8;

const chat = fc.record({
  gap: fc.integer({ min: 0, max: 9000 }),
  sender: fc.constantFrom('USER', 'bot', 'BOT', 'AGENT', 'ASSISTANT'),
  rating,
  agentRating: rating,
  cites: fc.array(fc.constantFrom('Refunds', 'Prices', 'Terms'), { maxLength: 3 }),
});

/** Any number of talks, some at the same second. */
export const anyTalks = (most: number): fc.Arbitrary<Talk[]> =>
  fc
    .array(
      fc.record({
        start: fc.integer({ min: 0, max: DAYS * 86_400 }),
        appId: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
        categories: fc.array(fc.constantFrom('refund', 'login'), { maxLength: 3 }),
        isEnd: fc.boolean(),
        chats: fc.array(chat, { minLength: 1, maxLength: 8 }),
      }),
      { maxLength: most },
    )
    .map((all) =>
      all.map(({ start, chats, appId, ...rest }, index) => {
        let ms = BEGIN + start * 1000;
        const id = `talk ${index}`;
        return {
          id,
          ...rest,
          ...(appId === undefined ? {} : { appId }),
          chats: chats.map(({ gap, sender, cites, ...ratings }, at): Chat => {
            ms += gap * 1000;
            const citations = cites.map((title) => ({ clueId: `${id} ${at}`, title }));
            return {
              id: `${id} chat ${at}`,
              sender,
              message: 'secret',
              timestamp: ms,
              citations,
              ...ratings,
            };
          }),
        };
      }),
    );

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
