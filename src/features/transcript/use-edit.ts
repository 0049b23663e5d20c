import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ConversationRead } from '../../contract/conversation.ts';
import {
  editConversation,
  editKey,
  type Edit,
  type EditField,
  type EditOutcome,
} from './edit-conversation.ts';
import { useLastWrite, type LastWrite } from './last-write.ts';

type EditOf<F extends EditField> = Extract<Edit, { field: F }>;

/** Changing one thing of a conversation: the way to begin, and how the last change stands. */
export function useEdit<F extends EditField>(
  conversationId: string,
  field: F,
  onChanged: ((conversation: ConversationRead) => void) | undefined,
): {
  edit: (edit: EditOf<F>, onDone?: () => void) => void;
  last: LastWrite<EditOf<F>, EditOutcome> | null;
  /** What is on its way: shown over what Alli gave until it is there. */
  pending: EditOf<F> | null;
} {
  const client = useQueryClient();
  const last = useLastWrite<EditOf<F>, EditOutcome>(editKey(conversationId, field));
  const { mutate } = useMutation(
    editConversation(client, conversationId, field, (conversation) => onChanged?.(conversation)),
  );
  return {
    edit: (edit, onDone) => mutate(edit, { onSuccess: (outcome) => outcome === 'confirmed' && onDone?.() }),
    last,
    pending: last?.status === 'pending' ? last.variables : null,
  };
}
