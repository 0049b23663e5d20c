import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CircleStop } from 'lucide-react';
import { describeError } from '../../i18n/describe-error.ts';
import { usePermission } from '../../i18n/use-permission.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { toasts, type ToastKind } from '../../ui/toasts.ts';
import { stopConversation, type StopOutcome } from './stop-conversation.ts';
import type { TranscriptProps } from './transcript-props.ts';

const words = {
  stopped: ['success', 'transcript.stopped'],
  notRunning: ['neutral', 'transcript.stopNotRunning'],
  stillRunning: ['unknown', 'transcript.stopStillRunning'],
  unknown: ['unknown', 'transcript.stopUnknown'],
} as const satisfies Record<StopOutcome, readonly [ToastKind, string]>;

/** Stops what runs in the background. */
export function StopButton({
  conversationId,
  onConversationChanged,
}: Pick<TranscriptProps, 'conversationId' | 'onConversationChanged'>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { off } = usePermission('stopConversation');
  const { mutateAsync, isPending } = useMutation(
    stopConversation(client, conversationId, (conversation) => onConversationChanged?.(conversation)),
  );
  const stop = () => {
    // Awaited here and not in the button's callbacks: the button goes when it has stopped.
    mutateAsync().then(
      (outcome) => {
        const [kind, text] = words[outcome];
        const action =
          outcome === 'unknown' ? { label: t('transcript.applyAgain'), onPress: stop } : undefined;
        toasts.show({ kind, text: t(text), action });
      },
      (error: unknown) => {
        const { title } = describeError(t, error);
        toasts.show({ kind: 'danger', text: t('transcript.stopFailed', { title }) });
      },
    );
  };
  return (
    <Button icon={<CircleStop />} busy={isPending} {...off} onClick={stop}>
      {t('transcript.stop')}
    </Button>
  );
}
