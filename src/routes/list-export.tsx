import { useQueryClient } from '@tanstack/react-query';
import { matchingPages } from '../features/conversations/matching-pages.ts';
import { isByJournal } from '../features/conversations/search.ts';
import { useConversationSearch } from '../features/conversations/use-conversation-search.ts';
import { ExportDialog } from '../features/export/export-dialog.tsx';
import type { ExportSource } from '../features/export/export-source.ts';
import { listPages } from '../features/export/list-pages.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { chatExportColumns } from './export-columns.ts';
import { useExportFacts } from './use-export-facts.ts';

/** The export of the list as its address says it: filters, order, columns. */
export function ListExport({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { search } = useConversationSearch();
  const facts = useExportFacts();
  const source: ExportSource = {
    pages: (signal) =>
      listPages(
        () => matchingPages(client, search, 'shown', signal),
        // What the journal selects comes in the order in which it was set.
        isByJournal(search) ? null : search.order,
      ),
    total: null,
  };
  return (
    <ExportDialog
      title={t('exporting.list')}
      hint={t('exporting.listHint')}
      source={source}
      facts={facts}
      chatColumns={chatExportColumns}
      onClose={onClose}
    />
  );
}
