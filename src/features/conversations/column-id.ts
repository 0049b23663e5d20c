import type { ConversationColumn } from './columns.tsx';

/** The id of a column, by which the URL names it. */
export function columnId(column: ConversationColumn): string {
  if (column.id !== undefined) return column.id;
  return 'accessorKey' in column ? String(column.accessorKey) : '';
}
