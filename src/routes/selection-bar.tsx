import { useQuery, useQueryClient } from '@tanstack/react-query';
import { BulkBar } from '../features/bulk-edit/bulk-bar.tsx';
import { toKnownRow } from '../features/bulk-edit/to-known-row.ts';
import { seenRows } from '../features/conversations/known-entries.ts';
import { matchingPages } from '../features/conversations/matching-pages.ts';
import { selection, useIdsToEdit, useSelectedIds } from '../features/conversations/selection.ts';
import { useConversationSearch } from '../features/conversations/use-conversation-search.ts';
import { usePermission } from '../i18n/use-permission.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { walkConversations } from '../lib/walk-conversations.ts';
import { SelectionExportButton } from './selection-export-button.tsx';

/** What can be done with the chosen conversations of the list: bulk editing, over what the list knows of them. */
export function SelectionBar() {
  const client = useQueryClient();
  const directory = useQuery(gatewayInfoQuery()).data?.directory;
  const { may } = usePermission('bulkUpdateConversations');
  const ids = useSelectedIds();
  const { search } = useConversationSearch();
  return (
    <BulkBar
      ids={ids}
      toEdit={useIdsToEdit()}
      onEdited={() => selection.endEdit()}
      actions={<SelectionExportButton ids={ids} />}
      knownRows={() => seenRows(client)}
      walk={(signal, onProgress) =>
        walkConversations(matchingPages(client, search, 'steady', signal), toKnownRow, onProgress)
      }
      onSelect={(next) => selection.replace(next)}
      onClear={() => selection.clear()}
      directory={directory}
      mayEdit={may}
    />
  );
}
