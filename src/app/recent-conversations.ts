import * as z from 'zod/mini';

const KEY = 'parley.recent';
const MOST = 8;
const stored = z.array(z.string());

/** Ids of the conversations that were opened in this tab, the last one first. Ids only: nothing that was said is kept. */
export function recentConversations(): string[] {
  try {
    return stored.parse(JSON.parse(sessionStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}

/** A conversation was opened. */
export function rememberConversation(id: string): void {
  const ids = [id, ...recentConversations().filter((one) => one !== id)].slice(0, MOST);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Without storage there are none.
  }
}
