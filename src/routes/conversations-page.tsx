import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { ConversationList } from '../features/conversations/conversation-list.tsx';
import { updateListed } from '../features/conversations/update-listed.ts';
import { loadAreas } from '../i18n/i18n-store.ts';
import { useTimeStyle } from '../i18n/use-time-style.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { preloadable } from '../ui/preloadable.tsx';
import { OptionalPart } from './optional-part.tsx';
import { useReadingAhead } from './use-reading-ahead.ts';
import { TeamHistory } from './team-history.tsx';

const TranscriptPanel = preloadable(async () => {
  const [panel] = await Promise.all([
    import('../features/transcript/transcript-panel.tsx'),
    loadAreas(['transcript', 'states']),
  ]);
  return panel.TranscriptPanel;
});

const ListViews = lazy(async () => {
  const [views] = await Promise.all([import('./list-views.tsx'), loadAreas(['views'])]);
  return { default: views.ListViews };
});

const ListMenu = lazy(() => import('./list-menu.tsx').then((m) => ({ default: m.ListMenu })));

const ExportButton = lazy(() => import('./export-button.tsx').then((m) => ({ default: m.ExportButton })));

const DisplayButton = lazy(() =>
  import('../features/conversations/display-button.tsx').then((m) => ({ default: m.DisplayButton })),
);

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
  const ahead = useReadingAhead(TranscriptPanel.preload);
  return (
    <ConversationList
      directory={directory}
      mode={info.data?.mode}
      hasJournal={info.data?.journal === true}
      {...ahead}
      views={
        <OptionalPart>
          <ListViews />
        </OptionalPart>
      }
      actions={
        <OptionalPart>
          <ExportButton />
          <DisplayButton />
          <ListMenu />
        </OptionalPart>
      }
      selectionBar={
        <Suspense>
          <SelectionBar />
        </Suspense>
      }
      panel={({ id, title, walk, pageState, onClose }) => (
        <TranscriptPanel
          conversationId={id}
          knownTitle={title}
          walk={walk}
          pageState={pageState}
          onClose={onClose}
          directory={directory}
          timeStyle={timeStyle}
          history={<TeamHistory conversationId={id} />}
          onConversationChanged={(conversation) => updateListed(client, conversation)}
        />
      )}
    />
  );
}
