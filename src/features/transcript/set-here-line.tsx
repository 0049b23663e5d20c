import { knownWords } from '../../i18n/known-words.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Known } from '../../lib/known-value.ts';
import { Provenance } from './provenance.tsx';
import { useTranscriptView } from './transcript-view.ts';

type SetHereLineProps = {
  pending: boolean;
  known: Known<string> | undefined;
};

/** What is known of a value that Alli never gives back: when it was set here, and by whom. */
export function SetHereLine({ pending, known }: SetHereLineProps) {
  const { t } = useTranslation();
  const { timeStyle, nowMs } = useTranscriptView();
  if (pending) return <Provenance from="here">{t('transcript.setting')}</Provenance>;
  if (known === undefined) return <Provenance from="unknown">{t('states.notGivenBack')}</Provenance>;
  return <Provenance from="here">{knownWords(t, known, timeStyle, nowMs)}</Provenance>;
}
