import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock } from '../../lib/format-time.ts';
import { Provenance } from './provenance.tsx';
import { useTranscriptView } from './transcript-view.ts';

type SetHereLineProps = { pending: boolean; at: number | undefined };

/** What is known of a value that Alli never gives back. */
export function SetHereLine({ pending, at }: SetHereLineProps) {
  const { t } = useTranslation();
  const { timeStyle, nowMs } = useTranscriptView();
  if (pending) return <Provenance from="here">{t('transcript.setting')}</Provenance>;
  if (at === undefined) return <Provenance from="unknown">{t('transcript.notGivenBack')}</Provenance>;
  const time = formatDayClock(at, timeStyle, nowMs);
  return <Provenance from="here">{t('transcript.setHere', { time })}</Provenance>;
}
