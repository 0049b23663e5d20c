import type { Citation } from '../../contract/citation.ts';
import type { ChatEntry, Entry } from './entries.ts';

export type CitationPlace = { chatId: string; index: number };

/** Whether two citations are of one document: the same clue, address, or title in the same knowledge base. */
export function sameDocument(a: Citation, b: Citation): boolean {
  if (a.clueId === b.clueId) return true;
  if (a.url && a.url === b.url) return true;
  return (
    Boolean(a.title) && a.title === b.title && (a.knowledgeBaseId ?? null) === (b.knowledgeBaseId ?? null)
  );
}

/** The other messages that cite the same document, oldest first, each with the place of its citation. */
export function otherOccurrences(
  entries: readonly Entry[],
  citation: Citation,
  notIn: string,
): { entry: ChatEntry; index: number }[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'chat' || entry.key === notIn) return [];
    const index = (entry.chat.citations ?? []).findIndex((other) => sameDocument(citation, other));
    return index < 0 ? [] : [{ entry, index }];
  });
}

/** The citation after (or before) one, within its answer and then in the next answer that has any; null at the end. */
export function stepCitation(
  entries: readonly Entry[],
  open: CitationPlace | null,
  from: number,
  step: 1 | -1,
): CitationPlace | null {
  const start = open === null ? from : entries.findIndex((entry) => entry.key === open.chatId);
  const here = entries[start];
  if (open !== null && here?.kind === 'chat') {
    const index = open.index + step;
    if (index >= 0 && index < (here.chat.citations ?? []).length) return { chatId: open.chatId, index };
  }
  for (let at = open === null ? start : start + step; at >= 0 && at < entries.length; at += step) {
    const entry = entries[at];
    const count = entry?.kind === 'chat' ? (entry.chat.citations ?? []).length : 0;
    if (entry && count > 0) return { chatId: entry.key, index: step === 1 ? 0 : count - 1 };
  }
  return null;
}

/** What to call a citation: its title, else its address; null if it has neither. */
export const citationTitle = ({ title, url }: Citation): string | null =>
  [title, url].map((text) => text?.trim()).find(Boolean) ?? null;
