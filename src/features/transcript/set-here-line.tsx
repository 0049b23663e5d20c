import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock } from '../../lib/format-time.ts';
import { Provenance } from './provenance.tsx';
import { useTranscriptView } from './transcript-view.ts';
import type { Known } from './use-known.ts';

type SetHereLineProps = {
  pending: boolean;
  known: Known<string> | undefined;
};

/** What is known of a value that Alli never gives back: when it was set here, and by whom. */
export function SetHereLine({ pending, known }: SetHereLineProps) {
  const { t } = useTranslation();
  const { timeStyle, nowMs } = useTranscriptView();
  if (pending) return <Provenance from="here">{t('transcript.setting')}</Provenance>;
  if (known === undefined) return <Provenance from="unknown">{t('transcript.notGivenBack')}</Provenance>;
  const time = formatDayClock(known.at, timeStyle, nowMs);
  const { by } = known;
  const words =
    by === null
      ? t('transcript.setHere', { time })
      : by === 'nobody'
        ? t('transcript.setThrough', { time })
        : t('transcript.setHereBy', { time, name: by.name });
  return <Provenance from="here">{known.sure ? words : t('transcript.perhapsSet', { words })}</Provenance>;
}
