import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { loadAreas } from '../i18n/i18n-store.ts';
import { useTimeStyle } from '../i18n/use-time-style.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';

const ConversationHistory = lazy(async () => {
  const [history] = await Promise.all([
    import('../features/journal/conversation-history.tsx'),
    loadAreas(['journal', 'states']),
  ]);
  return { default: history.ConversationHistory };
});

/** What the team's journal has of a conversation; nothing where there is no journal. */
export function TeamHistory({ conversationId }: { conversationId: string }) {
  const timeStyle = useTimeStyle();
  const { data } = useQuery(gatewayInfoQuery());
  if (data?.journal !== true) return null;
  return (
    <Suspense>
      <ConversationHistory conversationId={conversationId} directory={data.directory} timeStyle={timeStyle} />
    </Suspense>
  );
}
