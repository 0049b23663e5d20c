import { useQuery, useQueryClient } from '@tanstack/react-query';
import { matchingPages } from '../features/conversations/matching-pages.ts';
import { useConversationSearch } from '../features/conversations/use-conversation-search.ts';
import { useNames } from '../features/conversations/use-names.ts';
import { ExportDialog } from '../features/export/export-dialog.tsx';
import { useTranslation } from '../i18n/use-translation.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { exportColumns, messageExportColumns } from './export-columns.ts';

/** The export of the list as its address says it: filters, order, columns. */
export function ListExport({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { search } = useConversationSearch();
  const names = useNames(useQuery(gatewayInfoQuery()).data?.directory);
  const columns = exportColumns(t, search.variables, names.category);
  return (
    <ExportDialog
      pages={(signal) => matchingPages(client, search, 'shown', signal)}
      columns={columns}
      messageColumns={messageExportColumns(columns)}
      onClose={onClose}
    />
  );
}
