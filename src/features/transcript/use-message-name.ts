import type { Chat } from '../../contract/chat.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { alliTimeToMs } from '../../lib/alli-time.ts';
import { formatClock } from '../../lib/format-time.ts';
import { senderKind } from '../../lib/sender-kind.ts';
import { useTranscriptView } from './transcript-view.ts';

/** Who says a message, as a name, as a role beside it where the name is not that already, and as the name of the article. */
export function useMessageName(chat: Chat): { who: string; role: string; label: string } {
  const { t } = useTranslation();
  const { userName, appName, timeStyle } = useTranscriptView();
  const kind = senderKind(chat.sender);
  const who = {
    user: userName || t('transcript.user'),
    bot: appName || t('transcript.bot'),
    // Alli does not say which agent.
    agent: t('transcript.agent'),
    unknown: chat.sender,
  }[kind];
  const role = kind === 'bot' && appName !== '' ? t('transcript.bot') : '';
  const time = formatClock(alliTimeToMs(chat.timestamp), timeStyle);
  return { who, role, label: t('transcript.by', { name: who, time }) };
}
