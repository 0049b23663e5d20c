import { useQuery } from '@tanstack/react-query';
import { ConversationView } from './conversation-view.tsx';
import { OpeningConversation } from './opening-conversation.tsx';
import { transcriptQueries } from './queries.ts';
import type { TranscriptProps } from './transcript-props.ts';
import { useWalkKeys } from './use-walk-keys.ts';

/** One conversation: its messages, what they rest on, how they were rated, and what can be changed. */
export function Transcript(props: TranscriptProps) {
  const { data } = useQuery(transcriptQueries.conversation(props.conversationId));
  useWalkKeys(props.walk);
  return data === undefined ? (
    <OpeningConversation {...props} />
  ) : (
    <ConversationView key={props.conversationId} {...props} conversation={data} />
  );
}
