import { useQuery } from '@tanstack/react-query';
import { Maximize2, PanelRight, Search, X } from 'lucide-react';
import { Link } from 'react-router';
import type { ConversationRead } from '../../contract/conversation.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { iconButtonClassName } from '../../ui/icon-button-class-name.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { StatusDot } from '../../ui/status-dot.tsx';
import { CopyLink } from './copy-link.tsx';
import { ExportMenu } from './export-menu.tsx';
import type { LoadRest } from './page-loader.ts';
import { transcriptQueries } from './queries.ts';
import { conversationPath } from './search.ts';
import { StopButton } from './stop-button.tsx';
import { TitleEditor } from './title-editor.tsx';
import type { TranscriptProps } from './transcript-props.ts';
import { WalkButtons } from './walk-buttons.tsx';
import styles from './conversation-head.module.css';

type ConversationHeadProps = TranscriptProps & {
  conversation: ConversationRead;
  load: LoadRest;
  factsOpen: boolean;
  onFacts: () => void;
  findOpen: boolean;
  onFind: () => void;
};

/** Title, status, and what can be done with the whole conversation. */
export function ConversationHead(props: ConversationHeadProps) {
  const {
    conversationId,
    conversation,
    variant,
    walk,
    lead,
    onClose,
    load,
    factsOpen,
    onFacts,
    findOpen,
    onFind,
  } = props;
  const { t } = useTranslation();
  const { data } = useQuery(transcriptQueries.running(conversationId));
  const running = data?.isRunning === true;
  const status = running ? 'running' : conversation.isEnd ? 'ended' : 'open';
  const path = conversationPath(conversationId);
  return (
    <header className={styles['head']} data-variant={variant}>
      <span className={styles['lead']}>{lead}</span>
      <TitleEditor {...props} />
      <StatusDot status={status} className={styles['status']}>
        {t(`transcript.${status}`)}
      </StatusDot>
      <span className={styles['spacer']} />
      {walk && <WalkButtons walk={walk} />}
      <span className={styles['actions']}>
        {running && <StopButton {...props} />}
        <ExportMenu conversation={conversation} load={load} timeStyle={props.timeStyle} variant={variant} />
        <CopyLink path={path} label={t('transcript.copyConversationLink')} />
        <span className={styles['narrow']}>
          <IconButton
            size="sm"
            icon={<Search />}
            label={t('transcript.showFind')}
            pressed={findOpen}
            onClick={onFind}
          />
          <Button
            variant="accent"
            size="sm"
            icon={<PanelRight />}
            aria-expanded={factsOpen}
            onClick={onFacts}
          >
            {t('transcript.showFacts')}
          </Button>
        </span>
        {variant === 'panel' && (
          <Link
            to={path}
            state={props.pageState}
            className={iconButtonClassName('accent', 'sm')}
            aria-label={t('transcript.expand')}
            data-tip={t('transcript.expand')}
          >
            <Maximize2 aria-hidden />
          </Link>
        )}
        {onClose && <IconButton icon={<X />} label={t('common.close')} onClick={onClose} />}
      </span>
    </header>
  );
}
