import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ConversationList } from '../features/conversations/conversation-list.tsx';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';

/** `/conversations`: find conversations and open one. */
export function ConversationsPage() {
  const info = useQuery(gatewayInfoQuery());
  // The page of a conversation is code of its own: it comes when one is likely to be opened.
  const onIntent = useCallback(() => void import('./conversation-page.tsx'), []);
  return <ConversationList directory={info.data?.directory} mode={info.data?.mode} onIntent={onIntent} />;
}
