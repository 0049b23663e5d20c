import { memo, useState } from 'react';
import { alliTimeToMs } from '../../lib/alli-time.ts';
import { classNames } from '../../ui/class-names.ts';
import { isAnswer, senderKind } from '../../lib/sender-kind.ts';
import { CitationRow } from './citation-row.tsx';
import type { ChatEntry } from './entries.ts';
import { FeedbackToCome } from './feedback-to-come.tsx';
import { Feedback } from './feedback.tsx';
import { MessageBody } from './message-body.tsx';
import { MessageHead } from './message-head.tsx';
import { MessageTools } from './message-tools.tsx';
import { RawJson } from './raw-json.tsx';
import { useMessageName } from './use-message-name.ts';
import styles from './message.module.css';

type MessageProps = {
  entry: ChatEntry;
  /** Linked to, or stepped to: a ring. */
  marked: boolean;
  /** The citation of this message that is open beside it. */
  openCitation: number | null;
  /** Its words alone, and the place of what can be done with it: what is read first is drawn first. */
  wordsFirst: boolean;
};

/** One message: who and when, the words, what they rest on, and how good they were found. */
export const Message = memo(function Message({ entry, marked, openCitation, wordsFirst }: MessageProps) {
  const { chat } = entry;
  const [raw, setRaw] = useState(false);
  const name = useMessageName(chat);
  return (
    <article
      data-testid="chat-message"
      data-chat-id={chat.id}
      aria-label={name.label}
      aria-current={marked || undefined}
      tabIndex={-1}
      className={classNames(styles['message'], styles[senderKind(chat.sender)], marked && styles['marked'])}
    >
      <MessageHead chat={chat} name={name.who} role={name.role} ms={alliTimeToMs(chat.timestamp)}>
        <MessageTools
          chatId={chat.id}
          page={entry.page}
          raw={raw}
          onRaw={() => setRaw(!raw)}
          toCome={wordsFirst}
        />
      </MessageHead>
      <div className={styles['bubble']}>
        <MessageBody chat={chat} />
        {chat.citations !== null && chat.citations.length > 0 && (
          <CitationRow chatId={chat.id} citations={chat.citations} open={openCitation} />
        )}
      </div>
      {raw && <RawJson value={chat} />}
      {isAnswer(chat.sender) &&
        (wordsFirst ? <FeedbackToCome /> : <Feedback chat={chat} page={entry.page} />)}
    </article>
  );
});
