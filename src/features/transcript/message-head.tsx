import { Bot, Braces, Headset, Trash2 } from 'lucide-react';
import type { Chat } from '../../contract/chat.ts';
import { usePermission } from '../../i18n/use-permission.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatClock, formatExact } from '../../lib/format-time.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { senderKind } from '../../lib/sender-kind.ts';
import { CopyLink } from './copy-link.tsx';
import { conversationPath } from './search.ts';
import { initials } from './sender.ts';
import { SourceLine } from './source-line.tsx';
import { useTranscriptView } from './transcript-view.ts';
import styles from './message.module.css';

type MessageHeadProps = {
  chat: Chat;
  page: number;
  name: string;
  role: string;
  /** Milliseconds since 1970 (UTC). */
  ms: number;
  raw: boolean;
  onRaw: () => void;
};

/** Who, when, what the question was put to, and what can be done with the message. */
export function MessageHead({ chat, page, name, role, ms, raw, onRaw }: MessageHeadProps) {
  const { t } = useTranslation();
  const { conversationId, timeStyle, deleteMessage } = useTranscriptView();
  const mayDelete = usePermission('deleteChat').may;
  return (
    <header className={styles['head']}>
      <Avatar sender={chat.sender} name={name} />
      <b lang={textLanguage(name)}>{name}</b>
      {role !== '' && <span className={styles['role']}>{role}</span>}
      <time dateTime={new Date(ms).toISOString()} data-tip={formatExact(ms, timeStyle)} tabIndex={0}>
        {formatClock(ms, timeStyle)}
      </time>
      {chat.source && <SourceLine source={chat.source} />}
      <span className={styles['tools']}>
        <CopyLink
          path={conversationPath(conversationId, chat.id)}
          label={t('transcript.copyLink')}
          ofMessage
        />
        <IconButton
          size="sm"
          icon={<Braces />}
          label={t(raw ? 'transcript.hideRaw' : 'transcript.showRaw')}
          pressed={raw}
          onClick={onRaw}
        />
        {mayDelete && (
          <IconButton
            size="sm"
            icon={<Trash2 />}
            label={t('transcript.deleteMessage')}
            onClick={() => deleteMessage(chat.id, page)}
          />
        )}
      </span>
    </header>
  );
}

function Avatar({ sender, name }: { sender: string; name: string }) {
  const kind = senderKind(sender);
  const picture = { bot: <Bot />, agent: <Headset />, user: initials(name), unknown: initials(name) }[kind];
  return (
    <span className={styles['avatar']} aria-hidden>
      {picture}
    </span>
  );
}
