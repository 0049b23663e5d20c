import { Bot, Headset } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Chat } from '../../contract/chat.ts';
import { formatClock, formatExact } from '../../lib/format-time.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { senderKind } from '../../lib/sender-kind.ts';
import { initials } from './sender.ts';
import { SourceLine } from './source-line.tsx';
import { useTranscriptView } from './transcript-view.ts';
import styles from './message.module.css';

type MessageHeadProps = {
  chat: Chat;
  name: string;
  role: string;
  /** Milliseconds since 1970 (UTC). */
  ms: number;
  /** What can be done with the message. */
  children: ReactNode;
};

/** Who, when, what the question was put to, and what can be done with the message. */
export function MessageHead({ chat, name, role, ms, children }: MessageHeadProps) {
  const { timeStyle } = useTranscriptView();
  return (
    <header className={styles['head']}>
      <Avatar sender={chat.sender} name={name} />
      <b lang={textLanguage(name)}>{name}</b>
      {role !== '' && <span className={styles['role']}>{role}</span>}
      <time dateTime={new Date(ms).toISOString()} data-tip={formatExact(ms, timeStyle)} tabIndex={0}>
        {formatClock(ms, timeStyle)}
      </time>
      {chat.source && <SourceLine source={chat.source} />}
      {children}
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
