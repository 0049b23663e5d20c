import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ConversationRead } from '../../contract/conversation.ts';
import type { Directory } from '../../contract/directory.ts';
import type { TimeStyle } from '../../lib/format-time.ts';
import { ConversationView } from './conversation-view.tsx';
import { OpeningConversation } from './opening-conversation.tsx';
import { transcriptQueries } from './queries.ts';

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
  /** Before the title of a page: the way back. */
  lead?: ReactNode;
  /** Closes the panel. */
  onClose?: (() => void) | undefined;
  directory: Directory | undefined;
  timeStyle: TimeStyle;
  /** Called with each conversation that was read after a change, so that others can show it. */
  onConversationChanged?: ((conversation: ConversationRead) => void) | undefined;
};

/** One conversation: its messages, what they rest on, how they were rated, and what can be changed. */
export function Transcript(props: TranscriptProps) {
  const { data } = useQuery(transcriptQueries.conversation(props.conversationId));
  return data === undefined ? (
    <OpeningConversation {...props} />
  ) : (
    <ConversationView key={props.conversationId} {...props} conversation={data} />
  );
}
