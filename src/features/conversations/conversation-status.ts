import type { Status } from '../../ui/status-dot.tsx';
import type { ConversationRow } from './list-row.ts';

/** A row's status as far as Alli can be read: ended or open from the row, running from the list of running ones. */
export function conversationStatus(row: ConversationRow, runningIds: ReadonlySet<string>): Status {
  if (runningIds.has(row.id)) return 'running';
  return row.isEnd ? 'ended' : 'open';
}
