import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { ConversationRead } from '../../contract/conversation.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { senderKind } from '../../lib/sender-kind.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { CitationPanel } from './citation-panel.tsx';
import { ConversationHead } from './conversation-head.tsx';
import type { ChatEntry } from './entries.ts';
import { FactsPanel } from './facts-panel.tsx';
import { FindBar } from './find-bar.tsx';
import { MessageList, type MessageListHandle } from './message-list.tsx';
import { NoMessages } from './no-messages.tsx';
import { Notices } from './notices.tsx';
import { usePageLoader } from './page-loader.ts';
import { userName } from './sender.ts';
import type { TranscriptProps } from './transcript-props.ts';
import { TranscriptViewProvider, type TranscriptView } from './transcript-view.ts';
import { useChatPages } from './use-chat-pages.ts';
import { useDeletions } from './use-deletions.ts';
import { useFind } from './use-find.ts';
import { useCitationKeys } from './use-citation-keys.ts';
import { useFactsKeys } from './use-facts-keys.ts';
import { useFollowRunning } from './use-follow-running.ts';
import { useGoTo } from './use-go-to.ts';
import { useOpenCitation } from './use-open-citation.ts';
import { useRateKeys } from './use-rate-keys.ts';
import { useStep } from './use-step.ts';
import styles from './conversation-view.module.css';

const DeleteDialog = lazy(() => import('./delete-dialog.tsx').then((m) => ({ default: m.DeleteDialog })));

/** A conversation that is there: head, find, messages, the open citation, facts. */
export function ConversationView(props: TranscriptProps & { conversation: ConversationRead }) {
  const { conversationId, chatId, variant, conversation, timeStyle } = props;
  const { t } = useTranslation();
  const list = useRef<MessageListHandle>(null);
  const root = useRef<HTMLDivElement>(null);
  const [nowMs] = useState(() => Date.now());
  const [factsOpen, setFactsOpen] = useState(false);
  const [findOpen, setFindOpen] = useState(false);
  const [deleting, setDeleting] = useState<ChatEntry | null>(null);

  const pages = useChatPages(conversationId);
  const { ask, total } = pages;
  const { hidden, begin } = useDeletions(conversationId);
  const entries = useMemo(
    () => (hidden.size === 0 ? pages.entries : pages.entries.filter((entry) => !hidden.has(entry.key))),
    [pages.entries, hidden],
  );
  const loaded = useMemo(() => entries.filter((entry) => entry.kind !== 'gap').length, [entries]);
  const { load, busy } = usePageLoader(conversationId, ask);

  const { marked, goTo, seek } = useGoTo(conversationId, list, entries, load, chatId);
  const middle = () => list.current?.middle() ?? entries.length - 1;
  const find = useFind(entries, marked, middle, load, goTo);
  const step = useStep(entries, marked, middle, load, goTo);
  const citations = useOpenCitation(entries, middle, goTo);
  const said = useRateKeys(root, goTo);
  useFactsKeys(root, { facts: () => setFactsOpen(true), find: () => setFindOpen(true) });
  useCitationKeys(root, variant === 'page', { citations, step: step.answer });
  useFollowRunning(conversationId);

  const view = useMemo<TranscriptView>(
    () => ({
      conversationId,
      userName: userName(conversation),
      appName: conversation.llmApp?.name ?? '',
      dayLevel: variant === 'page' ? 2 : 3,
      timeStyle,
      nowMs,
      ask,
      openCitation: citations.toggle,
      deleteMessage: (key) => {
        const entry = entries.find((one) => one.key === key);
        if (entry?.kind === 'chat') setDeleting(entry);
      },
    }),
    [conversationId, conversation, variant, timeStyle, nowMs, ask, citations.toggle, entries],
  );
  const nameOf = ({ chat }: ChatEntry) =>
    senderKind(chat.sender) === 'user'
      ? view.userName || t('transcript.user')
      : senderKind(chat.sender) === 'bot'
        ? view.appName || t('transcript.bot')
        : chat.sender;

  return (
    <TranscriptViewProvider value={view}>
      <div
        ref={root}
        className={styles['root']}
        data-variant={variant}
        data-citation={citations.open !== null}
      >
        <VisuallyHidden role="status">{said}</VisuallyHidden>
        <ConversationHead
          {...props}
          load={load}
          factsOpen={factsOpen}
          onFacts={() => setFactsOpen(!factsOpen)}
          findOpen={findOpen}
          onFind={() => setFindOpen(!findOpen)}
        />
        {(variant === 'page' || findOpen) && (
          <FindBar open={findOpen} find={find} loaded={loaded} total={total} {...step.buttons} busy={busy} />
        )}
        <div className={styles['columns']} data-facts={factsOpen}>
          <div className={styles['main']}>
            <Notices pages={pages} seek={seek} loaded={loaded} loadError={find.error} />
            {total === 0 ? (
              <NoMessages />
            ) : (
              <MessageList
                ref={list}
                entries={entries}
                ask={ask}
                marked={marked}
                openCitation={citations.open}
                needle={find.needle === '' ? '' : find.shownNeedle}
                narrow={variant === 'panel'}
              />
            )}
          </div>
          <CitationPanel
            citations={citations}
            entries={entries}
            loaded={loaded}
            load={load}
            busy={busy}
            goTo={goTo}
          />
          {(variant === 'page' || factsOpen) && <FactsPanel {...props} onClose={() => setFactsOpen(false)} />}
        </div>
      </div>
      {deleting && (
        <Suspense>
          <DeleteDialog
            chat={deleting.chat}
            name={nameOf(deleting)}
            onCancel={() => setDeleting(null)}
            onConfirm={() => {
              begin(deleting.key, deleting.page, nameOf(deleting));
              setDeleting(null);
            }}
          />
        </Suspense>
      )}
    </TranscriptViewProvider>
  );
}
