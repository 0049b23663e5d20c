import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { drawnCount, pageCount } from './chat-page.ts';
import { ConversationView } from './conversation-view.tsx';
import { OpeningConversation } from './opening-conversation.tsx';
import { transcriptQueries } from './queries.ts';
import type { TranscriptProps } from './transcript-props.ts';
import { useWalkKeys } from './use-walk-keys.ts';

/** One conversation: its messages, what they rest on, how they were rated, and what can be changed. */
export function Transcript(props: TranscriptProps) {
  const { conversationId } = props;
  const { data } = useQuery(transcriptQueries.conversation(conversationId));
  // Drawn once, with words: a conversation that comes without its recent messages waits for its newest page.
  const hasRecent = data !== undefined && (data.chats.length > 0 || data.chatCount <= 0);
  const newest = useQuery({
    ...transcriptQueries.chats(conversationId, pageCount(drawnCount(data?.chatCount ?? 0))),
    enabled: data !== undefined && !hasRecent,
  });
  const isReady = hasRecent || (data !== undefined && !newest.isPending);
  const [openId, setOpenId] = useState(isReady ? conversationId : null);
  if (isReady && openId !== conversationId) setOpenId(conversationId);
  useWalkKeys(props.walk);
  return data !== undefined && openId === conversationId ? (
    <ConversationView key={conversationId} {...props} conversation={data} />
  ) : (
    <OpeningConversation {...props} />
  );
}
