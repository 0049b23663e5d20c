import { ChevronLeft, ChevronRight, FileText, Globe, MessageCircleQuestionMark, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Citation } from '../../contract/citation.ts';
import { useKeyCaps } from '../../i18n/use-key-caps.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { addressName, safeHref } from '../../lib/safe-href.ts';
import { textLanguage } from '../../lib/text-language.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { ExternalLink } from './external-link.tsx';
import side from './side.module.css';
import styles from './citation-inspector.module.css';

type CitationInspectorProps = {
  citation: Citation;
  /** From 1, as on its button. */
  number: number;
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  onClose: () => void;
  /** Where else it is cited. */
  children: ReactNode;
};

/** One source of an answer, in full. What Alli leaves out is said to be left out. */
export function CitationInspector({
  citation,
  number,
  onPrevious,
  onNext,
  onClose,
  children,
}: CitationInspectorProps) {
  const { t } = useTranslation();
  const caps = useKeyCaps('citation')?.join(' ');
  const title = citation.title?.trim() ?? '';
  return (
    <aside data-side="citation" className={styles['inspector']} aria-label={t('transcript.citation')}>
      <header className={side['head']}>
        <b className={styles['number']}>{number}</b>
        <h2>{t('transcript.citation')}</h2>
        <IconButton
          icon={<ChevronLeft />}
          label={t('transcript.previousCitation')}
          shortcut={caps && `⇧${caps}`}
          disabled={onPrevious === null}
          onClick={() => onPrevious?.()}
        />
        <IconButton
          icon={<ChevronRight />}
          label={t('transcript.nextCitation')}
          shortcut={caps}
          disabled={onNext === null}
          onClick={() => onNext?.()}
        />
        <IconButton icon={<X />} label={t('common.close')} onClick={onClose} />
      </header>
      {/* Focusable, so that it can be scrolled with the keyboard. */}
      <div className={side['body']} tabIndex={0} role="group" aria-label={t('transcript.citation')}>
        <h3 className={styles['title']} lang={textLanguage(title)} dir="auto">
          {title || <NotGiven />}
        </h3>
        {citation.text?.trim() ? (
          <blockquote className={styles['passage']} lang={textLanguage(citation.text)} dir="auto">
            {citation.text}
          </blockquote>
        ) : null}
        <dl className={side['facts']}>
          <dt>{t('transcript.kind')}</dt>
          <dd>
            <Kind source={citation.source} />
          </dd>
          <dt>{t('transcript.page')}</dt>
          <dd>{citation.pageNo ?? <NotGiven />}</dd>
          {!citation.text?.trim() && (
            <>
              <dt>{t('transcript.passage')}</dt>
              <dd>
                <NotGiven />
              </dd>
            </>
          )}
          <dt>{t('transcript.link')}</dt>
          <dd>
            <Address url={citation.url} />
          </dd>
          <dt>{t('transcript.knowledgeBase')}</dt>
          <dd>{citation.knowledgeBaseId ? <Id id={citation.knowledgeBaseId} /> : <NotGiven />}</dd>
          <dt>{t('transcript.clue')}</dt>
          <dd>
            <Id id={citation.clueId} />
          </dd>
        </dl>
        {children}
        <p className={styles['keys']}>
          <Kbd keys="C" /> {t('transcript.keyNextCitation')} <Kbd keys="A" /> {t('transcript.keyNextAnswer')}
        </p>
      </div>
    </aside>
  );
}

function NotGiven() {
  const { t } = useTranslation();
  return <span className={side['none']}>{t('common.notGiven')}</span>;
}

function Kind({ source }: { source: string | null | undefined }) {
  const { t } = useTranslation();
  if (!source) return <NotGiven />;
  const kinds: Record<string, { icon: ReactNode; word: string }> = {
    DOCUMENT: { icon: <FileText aria-hidden />, word: t('transcript.document') },
    FAQ: { icon: <MessageCircleQuestionMark aria-hidden />, word: t('transcript.faq') },
    WEB: { icon: <Globe aria-hidden />, word: t('transcript.web') },
  };
  const word = source.toUpperCase();
  const known = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
  return (
    <span className={styles['kind']}>
      {known?.icon}
      {known?.word ?? source}
    </span>
  );
}

function Address({ url }: { url: string | null | undefined }) {
  const { t } = useTranslation();
  if (!url?.trim()) return <NotGiven />;
  const safe = safeHref(url);
  if (safe === null) return t('transcript.linkUnsafe', { address: url });
  return (
    <span className={styles['link']}>
      <ExternalLink href={safe}>{addressName(safe)}</ExternalLink>
    </span>
  );
}

function Id({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <span className={side['id']}>
      <code data-tip={id} tabIndex={0}>
        {id}
      </code>
      <CopyButton iconOnly text={id} label={t('transcript.copyId')} copiedLabel={t('common.copied')} />
    </span>
  );
}
