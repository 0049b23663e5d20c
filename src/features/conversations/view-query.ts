import { patchSearch } from '../../lib/search-schema.ts';
import { readMovingDay, writeMovingDay } from '../../lib/moving-day.ts';
import { listDisplay } from './display.ts';
import { conversationSearch } from './search.ts';

const kept = { ...conversationSearch, ...listDisplay };
const times = ['startedAt', 'endAt', 'firstChatStartedAt', 'firstChatEndAt'] as const;

/**
 * What a saved view keeps of the list's address: filters, order, columns, density; empty for the plain list. The same
 * list always gives the same text; days that move stay as they are.
 */
export function viewQuery(address: string | URLSearchParams): string {
  const own = new URLSearchParams();
  for (const [name, text] of new URLSearchParams(address))
    if (Object.hasOwn(kept, name)) own.append(name, text);
  const text = patchSearch(kept, own, {}).toString();
  return text === '' ? '' : `?${text}`;
}

/** A view's query with its times as moments, and by their distance from today; null where one is not the start of a day. */
export function viewTimes(query: string, nowMs = Date.now()): { fixed: string; moving: string | null } {
  const params = new URLSearchParams(viewQuery(query));
  const moving = new URLSearchParams(params);
  const fixed = new URLSearchParams(params);
  let canMove = false;
  let all = true;
  for (const name of times) {
    const text = params.get(name);
    if (text === null) continue;
    const ms = readMovingDay(text, nowMs) ?? Date.parse(text);
    const day = writeMovingDay(ms, nowMs);
    fixed.set(name, conversationSearch[name].write(ms)[0] ?? text);
    if (day === null) all = false;
    else {
      canMove = true;
      moving.set(name, day);
    }
  }
  return { fixed: viewQuery(fixed), moving: canMove && all ? viewQuery(moving) : null };
}
