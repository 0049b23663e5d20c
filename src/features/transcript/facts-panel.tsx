import { Lock, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ConversationRead } from '../../contract/conversation.ts';
import { usePermission } from '../../i18n/use-permission.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { alliTimeToMs } from '../../lib/alli-time.ts';
import { formatDayClock, formatExact } from '../../lib/format-time.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Note } from '../../ui/note.tsx';
import { AssigneeField } from './assignee-field.tsx';
import { CategoriesField } from './categories-field.tsx';
import { userName } from './sender.ts';
import { StateField } from './state-field.tsx';
import type { TranscriptProps } from './transcript-props.ts';
import { useTranscriptView } from './transcript-view.ts';
import { VariablesTable } from './variables-table.tsx';
import side from './side.module.css';
import styles from './facts-panel.module.css';

type FactsPanelProps = Omit<TranscriptProps, 'onClose'> & {
  conversation: ConversationRead;
  onClose: () => void;
};

/** What is known of a conversation, what can be set of it, and which of that Alli gives back. */
export function FactsPanel({ onClose, ...props }: FactsPanelProps) {
  const { t } = useTranslation();
  const { why } = usePermission('updateConversation');
  const { conversation, conversationId } = props;
  const { user, llmApp, createdAt, lastChatTime, chatCount, memo, variables } = conversation;
  return (
    <aside data-side="facts" className={styles['panel']} aria-label={t('transcript.facts')}>
      <header className={side['head']}>
        <h2>{t('transcript.facts')}</h2>
        <span className={styles['close']}>
          <IconButton icon={<X />} label={t('common.close')} onClick={onClose} />
        </span>
      </header>
      {/* Focusable, so that it can be scrolled with the keyboard. */}
      <div className={side['body']} tabIndex={0} role="group" aria-label={t('transcript.facts')}>
        {why !== undefined && <Note icon={<Lock />}>{why}</Note>}
        <StateField {...props} />
        <AssigneeField {...props} />
        <CategoriesField {...props} />
        <dl className={side['facts']}>
          <Fact label={t('transcript.userName')}>{userName(conversation)}</Fact>
          <Fact label={t('transcript.userId')} id>
            {user?.userId}
          </Fact>
          <Fact label={t('transcript.app')}>{llmApp?.name}</Fact>
          <dt>{t('transcript.firstChat')}</dt>
          <Time value={createdAt} />
          <dt>{t('transcript.lastChat')}</dt>
          <Time value={lastChatTime} />
          <Fact label={t('transcript.chatCount')}>{t('transcript.number', { value: chatCount })}</Fact>
          <Fact label={t('transcript.memo')}>{memo}</Fact>
          <Fact label={t('transcript.conversationId')} id>
            {conversationId}
          </Fact>
        </dl>
        <VariablesTable variables={variables} />
        {props.history}
      </div>
    </aside>
  );
}

/** A value, copyable where it is an id; a dash where Alli gives none. */
function Fact({
  label,
  id = false,
  children,
}: {
  label: string;
  id?: boolean;
  children: string | null | undefined;
}) {
  const { t } = useTranslation();
  let value: ReactNode = <span className={side['none']}>{t('common.empty')}</span>;
  if (children && id)
    value = (
      <span className={side['id']}>
        <code data-tip={children} tabIndex={0}>
          {children}
        </code>
        <CopyButton
          iconOnly
          text={children}
          label={t('transcript.copyId')}
          copiedLabel={t('common.copied')}
        />
      </span>
    );
  else if (children) value = children;
  return (
    <>
      <dt>{label}</dt>
      <dd lang={textLanguage(children ?? '')} dir="auto" className={styles['words']}>
        {value}
      </dd>
    </>
  );
}

function Time({ value }: { value: number | null }) {
  const { t } = useTranslation();
  const { timeStyle, nowMs } = useTranscriptView();
  if (value === null) return <dd className={side['none']}>{t('common.empty')}</dd>;
  const ms = alliTimeToMs(value);
  return (
    <dd>
      <time dateTime={new Date(ms).toISOString()} data-tip={formatExact(ms, timeStyle)} tabIndex={0}>
        {formatDayClock(ms, timeStyle, nowMs)}
      </time>
    </dd>
  );
}
