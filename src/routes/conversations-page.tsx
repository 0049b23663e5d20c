import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback } from 'react';
import { ConversationList } from '../features/conversations/conversation-list.tsx';
import { updateListed } from '../features/conversations/update-listed.ts';
import { preloadTranscript } from '../features/transcript/preload-transcript.ts';
import { loadAreas } from '../i18n/i18n-store.ts';
import { useTimeStyle } from '../i18n/use-time-style.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';

const loadPanel = async () => {
  const [panel] = await Promise.all([
    import('../features/transcript/transcript-panel.tsx'),
    loadAreas(['transcript', 'states']),
  ]);
  return { default: panel.TranscriptPanel };
};
const TranscriptPanel = lazy(loadPanel);

const SelectionBar = lazy(async () => {
  const [bar] = await Promise.all([import('./selection-bar.tsx'), loadAreas(['bulk', 'states'])]);
  return { default: bar.SelectionBar };
});

/** `/conversations`: find conversations, and read one beside the list. */
export function ConversationsPage() {
  const client = useQueryClient();
  const info = useQuery(gatewayInfoQuery());
  const timeStyle = useTimeStyle();
  const directory = info.data?.directory;
  // Reading is code of its own: it comes when a conversation is likely to be opened.
  const onIntent = useCallback(() => {
    void loadPanel();
    preloadTranscript();
  }, []);
  return (
    <ConversationList
      directory={directory}
      mode={info.data?.mode}
      onIntent={onIntent}
      selectionBar={
        <Suspense>
          <SelectionBar />
        </Suspense>
      }
      panel={({ id, title, walk, onClose }) => (
        <Suspense>
          <TranscriptPanel
            key={id}
            conversationId={id}
            knownTitle={title}
            walk={walk}
            onClose={onClose}
            directory={directory}
            timeStyle={timeStyle}
            onConversationChanged={(conversation) => updateListed(client, conversation)}
          />
        </Suspense>
      )}
    />
  );
}
