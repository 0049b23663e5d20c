import { useQueryClient } from '@tanstack/react-query';
import { matchingPages } from '../features/conversations/matching-pages.ts';
import { mergePages } from '../features/conversations/merge-pages.ts';
import { conversationQueries } from '../features/conversations/queries.ts';
import { useConversationSearch } from '../features/conversations/use-conversation-search.ts';
import { chosenPages } from '../features/export/chosen-pages.ts';
import { ExportDialog } from '../features/export/export-dialog.tsx';
import type { ExportSource } from '../features/export/export-source.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { chatExportColumns } from './export-columns.ts';
import { useExportFacts } from './use-export-facts.ts';

/** The export of the chosen conversations, in the order of the list and with its columns. */
export function SelectionExport({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { search } = useConversationSearch();
  const facts = useExportFacts();
  const source: ExportSource = {
    pages(signal) {
      const list = client.getQueryData(conversationQueries.list(search).queryKey);
      const chosen = new Set(ids);
      const shown = mergePages(list?.pages ?? []).flatMap(({ id }) => (chosen.has(id) ? [id] : []));
      const read = () => matchingPages(client, search, 'shown', signal);
      return chosenPages([...new Set([...shown, ...ids])], read, search.variables, signal);
    },
    total: ids.length,
  };
  return (
    <ExportDialog
      title={t('exporting.selection')}
      hint={t('exporting.selectionHint', { count: ids.length })}
      source={source}
      facts={facts}
      chatColumns={chatExportColumns}
      onClose={onClose}
    />
  );
}
