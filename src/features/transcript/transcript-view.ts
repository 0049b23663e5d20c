import { createContext, use } from 'react';
import type { TimeStyle } from '../../lib/format-time.ts';

/** What every message of one transcript needs to know. Stable while messages come and go. */
export type TranscriptView = {
  conversationId: string;
  /** Names of the end user and of the app; empty if Alli gives none. */
  userName: string;
  appName: string;
  /** In the outline of the page days stand below the title. */
  dayLevel: 2 | 3;
  timeStyle: TimeStyle;
  /** When the transcript was opened (ms since 1970, UTC): tells today from other days. */
  nowMs: number;
  /** Loads pages and keeps them shown. */
  ask: (pages: Iterable<number>) => void;
  openCitation: (chatId: string, index: number) => void;
  deleteMessage: (chatId: string, page: number) => void;
};

const Context = createContext<TranscriptView | null>(null);
export const TranscriptViewProvider = Context;

/** The transcript that a message stands in. @throws outside of one. */
export function useTranscriptView(): TranscriptView {
  const view = use(Context);
  if (view === null) throw new Error('a message stands in a transcript');
  return view;
}
