import type { ConversationRead } from '../contract/conversation.ts';
import { useConversationSearch } from '../features/conversations/use-conversation-search.ts';
import type { ExportColumn } from '../features/export/export-column.ts';
import { ExportDialog } from '../features/export/export-dialog.tsx';
import type { ExportSource } from '../features/export/export-source.ts';
import { idPages } from '../features/export/id-pages.ts';
import { chatExportColumns } from './export-columns.ts';
import { useExportFacts } from './use-export-facts.ts';

type IdsExportProps = {
  title: string;
  hint: string;
  ids: readonly string[];
  chatIds?: ExportSource['chatIds'];
  /** Columns after those of the list. */
  more?: readonly ExportColumn<ConversationRead>[];
  onClose: () => void;
};

/** The export of certain conversations, in this order, with the list's columns: each is read anew. */
export function IdsExport({ ids, chatIds, more = [], ...rest }: IdsExportProps) {
  const { search } = useConversationSearch();
  const source: ExportSource = {
    pages: (signal) => idPages(ids, search.variables, signal),
    total: ids.length,
    ...(chatIds === undefined ? {} : { chatIds }),
  };
  const { columns, prepare } = useExportFacts();
  const facts = { columns: [...columns, ...more], prepare };
  return <ExportDialog source={source} facts={facts} chatColumns={chatExportColumns} {...rest} />;
}
