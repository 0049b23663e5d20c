import { FileWarning } from 'lucide-react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { alliTimeToMs } from '../../lib/alli-time.ts';
import { formatDay } from '../../lib/format-time.ts';
import { startOfDay } from '../../lib/wall-time.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { BrokenEntry, Entry } from './entries.ts';
import { Message } from './message.tsx';
import { RawJson } from './raw-json.tsx';
import { useTranscriptView } from './transcript-view.ts';
import styles from './message-list.module.css';

type EntryRowProps = {
  entry: Entry;
  before: Entry | undefined;
  marked: boolean;
  openCitation: number | null;
  wordsFirst: boolean;
};

/** One place of the transcript, with the day above it where a day begins. */
export function EntryRow({ entry, before, ...message }: EntryRowProps) {
  return (
    <div className={styles['row']}>
      {entry.kind === 'chat' && (before === undefined || before.kind === 'chat') && (
        <DaySeparator
          ms={alliTimeToMs(entry.chat.timestamp)}
          beforeMs={before && alliTimeToMs(before.chat.timestamp)}
        />
      )}
      {entry.kind === 'chat' && <Message entry={entry} {...message} />}
      {entry.kind === 'gap' && <Gap />}
      {entry.kind === 'broken' && <Broken entry={entry} />}
    </div>
  );
}

function DaySeparator({ ms, beforeMs }: { ms: number; beforeMs: number | undefined }) {
  const { timeStyle, dayLevel } = useTranscriptView();
  const Heading = `h${dayLevel}` as const;
  const day = startOfDay(ms, timeStyle.timeZone);
  if (beforeMs !== undefined && startOfDay(beforeMs, timeStyle.timeZone) === day) return null;
  return (
    <Heading className={styles['day']}>
      <time dateTime={new Date(ms).toISOString()}>{formatDay(ms, timeStyle)}</time>
    </Heading>
  );
}

/** The place of a message that is not loaded. */
function Gap() {
  return (
    <div className={styles['gap']} aria-hidden>
      <Skeleton width={40} />
      <Skeleton width={92} />
      <Skeleton width={74} />
    </div>
  );
}

/** A message that breaks the contract: what came, since nobody can say more of it. */
function Broken({ entry }: { entry: BrokenEntry }) {
  const { t } = useTranslation();
  return (
    <article className={styles['broken']} data-chat-id={entry.key} tabIndex={-1}>
      <p>
        <FileWarning aria-hidden />
        {t('transcript.broken')} · <code>{entry.broken.problem}</code>
      </p>
      <RawJson value={entry.broken.raw} />
    </article>
  );
}
