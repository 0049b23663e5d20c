import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { ConversationInfo } from '../../contract/conversation-info.ts';
import type { ConversationRead } from '../../contract/conversation.ts';
import { call } from '../../lib/api-client.ts';
import { sendWrite, writeOutcome } from '../../lib/send-write.ts';
import { journalQueries } from '../../lib/journal-queries.ts';
import { transcriptQueries } from './queries.ts';
import { rememberSetHere } from './set-here.ts';

export type EditField = 'title' | 'state' | 'assignee' | 'categories';
/** The newest entry of the journal that was seen of it; undefined without a journal. */
type Seen = string | undefined;
export type Edit =
  | { field: 'title'; title: string; seen: Seen }
  | { field: 'state'; info: Required<Pick<ConversationInfo, 'state'>>; seen: Seen }
  | { field: 'assignee'; info: Required<Pick<ConversationInfo, 'assignee'>>; seen: Seen }
  | {
      field: 'categories';
      seen: Seen;
      info: { categoryIds: string[] };
      /** The names of those ids: whether Alli gives ids or names back is not documented. */
      names: string[];
    };
/** `unknown`: no answer came, and what can be read does not show the change. */
export type EditOutcome = 'confirmed' | 'unknown';

export const editKey = (conversationId: string, field: EditField) =>
  [...transcriptQueries.all(conversationId), 'edit', field] as const;

/**
 * Changes one thing of a conversation. The title may be sent twice (PUT); the rest is sent again only where it surely did
 * nothing. After an unclear end the conversation is read, and what can be seen there decides.
 */
export const editConversation = (
  client: QueryClient,
  conversationId: string,
  field: EditField,
  onChanged: (conversation: ConversationRead) => void,
) =>
  mutationOptions({
    mutationKey: editKey(conversationId, field),
    scope: { id: editKey(conversationId, field).join(' ') },
    networkMode: 'always',
    mutationFn: async (edit: Edit): Promise<EditOutcome> => {
      const key = transcriptQueries.conversation(conversationId).queryKey;
      let after: ConversationRead;
      try {
        after = await send(conversationId, edit);
      } catch (error) {
        if (writeOutcome(error) !== 'unknown') throw error;
        const read = await readAgain(client, conversationId);
        if (read === null || !shows(read, edit)) return 'unknown';
        after = read;
      }
      const { field: what } = edit;
      if (what === 'state' && edit.info.state)
        rememberSetHere(client, conversationId, { state: { value: edit.info.state, at: Date.now() } });
      if (what === 'assignee' && edit.info.assignee)
        rememberSetHere(client, conversationId, { assignee: { value: edit.info.assignee, at: Date.now() } });
      client.setQueryData(key, after);
      // What ends no longer runs, and the next look at that may be half a minute away.
      if (what === 'state')
        void client.invalidateQueries({ queryKey: transcriptQueries.running(conversationId).queryKey });
      onChanged(after);
      return 'confirmed';
    },
    // What the journal knows is shown before the change counts as done.
    onSettled: () => client.invalidateQueries({ queryKey: journalQueries.all() }),
  });

function send(conversationId: string, edit: Edit): Promise<ConversationRead> {
  const path = { conversation_id: conversationId };
  return edit.field === 'title'
    ? sendWrite('repeatable', () => call('setTitle', { path, body: { title: edit.title }, ...seenOf(edit) }))
    : sendWrite('once', () => call('updateConversation', { path, body: edit.info, ...seenOf(edit) }));
}

const seenOf = ({ seen }: Edit) => (seen === undefined ? {} : { seenEntry: seen });

async function readAgain(client: QueryClient, conversationId: string): Promise<ConversationRead | null> {
  try {
    return await client.query({ ...transcriptQueries.conversation(conversationId), staleTime: 0 });
  } catch {
    return null;
  }
}

/** Whether a conversation shows a change. State and assignee never show. */
function shows(read: ConversationRead, edit: Edit): boolean {
  if (edit.field === 'title') return read.title === edit.title;
  if (edit.field !== 'categories') return false;
  const has = new Set(read.categories ?? []);
  const same = (wanted: readonly string[]) =>
    wanted.length === has.size && wanted.every((category) => has.has(category));
  return same(edit.info.categoryIds) || same(edit.names);
}
