import type { Citation } from '../../contract/citation.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { classNames } from '../../ui/class-names.ts';
import { citationTitle } from './citations.ts';
import { useTranscriptView } from './transcript-view.ts';
import styles from './citation-row.module.css';

type CitationRowProps = { chatId: string; citations: readonly Citation[]; open: number | null };

/** The numbered sources of an answer; each opens beside it. */
export function CitationRow({ chatId, citations, open }: CitationRowProps) {
  const { t } = useTranslation();
  const { openCitation } = useTranscriptView();
  return (
    <div className={styles['row']} role="group" aria-label={t('transcript.citations')}>
      {citations.map((citation, index) => {
        const number = index + 1;
        const title = citationTitle(citation) ?? t('transcript.citationUntitled');
        const page =
          citation.pageNo == null ? '' : ` · ${t('transcript.citationPage', { page: citation.pageNo })}`;
        return (
          <button
            key={`${citation.clueId} ${index}`}
            type="button"
            data-citation={index}
            className={classNames(styles['citation'], open === index && styles['open'])}
            aria-label={t('transcript.citationNumbered', { number, title })}
            aria-pressed={open === index}
            onClick={() => openCitation(chatId, index)}
          >
            <b aria-hidden>{number}</b>
            <span>
              <bdi lang={textLanguage(title)}>{title}</bdi>
              {page}
            </span>
          </button>
        );
      })}
    </div>
  );
}
