import type { ReactNode } from 'react';
import type { ConversationRead } from '../../contract/conversation.ts';
import type { Directory } from '../../contract/directory.ts';
import type { TimeStyle } from '../../lib/format-time.ts';

/** What a transcript is given from outside, as a page of its own or beside the list. */
export type TranscriptProps = {
  conversationId: string;
  /** A message to scroll to and mark, wherever it is. */
  chatId?: string | undefined;
  /** `page` has the whole width; `panel` stands beside the list. */
  variant: 'page' | 'panel';
  /** Known before anything is read, for a panel that opens at once. */
  knownTitle?: string | undefined;
  /** The neighbours in the list, and where this one stands, in words. */
  walk?: { position: string; onPrevious: (() => void) | null; onNext: (() => void) | null } | undefined;
  /** What the page of this conversation is given by the history, when it is opened from a panel. */
  pageState?: unknown;
  /** Before the title of a page: the way back. */
  lead?: ReactNode;
  /** Closes the panel. */
  onClose?: (() => void) | undefined;
  directory: Directory | undefined;
  timeStyle: TimeStyle;
  /** At the end of the facts: what was changed of it before. */
  history?: ReactNode;
  /** Called with each conversation that was read after a change, so that others can show it. */
  onConversationChanged?: ((conversation: ConversationRead) => void) | undefined;
};
