import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { toasts } from '../../ui/toasts.ts';
import { deleteMessage, deletionKey, type Deletion, type DeletionOutcome } from './delete-message.ts';

/** How long a deletion is held back, in ms. */
const HOLD = 7000;

/**
 * Deleting messages of a conversation: which are taken out of sight (on their way, or gone), and the way to begin. The
 * toast that offers Undo outlives the page; closing the window before it ends deletes nothing.
 */
export function useDeletions(conversationId: string): {
  hidden: ReadonlySet<string>;
  begin: (chatId: string, page: number, name: string) => void;
} {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { mutateAsync } = useMutation(deleteMessage(client, conversationId));
  const states = useMutationState({
    filters: { mutationKey: deletionKey(conversationId) },
    select: ({ state }) => ({
      status: state.status,
      chatId: (state.variables as Deletion | undefined)?.chatId ?? '',
      outcome: state.data as DeletionOutcome | undefined,
    }),
  });
  const hidden = useMemo(
    () =>
      new Set(
        states
          .filter(({ status, outcome }) => status === 'pending' || outcome === 'deleted')
          .map(({ chatId }) => chatId),
      ),
    [states],
  );

  const begin = (chatId: string, page: number, name: string) => {
    const again = { label: t('transcript.applyAgain'), onPress: () => send(() => Promise.resolve('send')) };
    const send = (held: Deletion['held']) => {
      mutateAsync({ chatId, page, held }).then(
        (outcome) => {
          if (outcome === 'unknown')
            toasts.show({ kind: 'unknown', text: t('transcript.deleteUnknown'), action: again, stays: null });
        },
        (error: unknown) => {
          const { title } = describeError(t, error);
          toasts.show({ kind: 'danger', text: t('transcript.deleteFailed', { title }), action: again });
        },
      );
    };
    send(
      () =>
        new Promise((resolve) => {
          toasts.show({
            text: t('transcript.deleting', { name }),
            action: { label: t('transcript.undo'), onPress: () => resolve('undo') },
            stays: HOLD,
            countdown: true,
            onClose: (reason) => resolve(reason === 'action' ? 'undo' : 'send'),
          });
        }),
    );
  };
  return { hidden, begin };
}
