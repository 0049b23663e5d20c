import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { eachDay } from '../../lib/calendar-day.ts';
import type { ListQuery } from '../../lib/walk-conversations.ts';
import { FigureGrid } from '../../ui/figure-grid.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { baseWords } from './base-words.ts';
import { DocumentsCard } from './documents-card.tsx';
import type { Opened } from './figure-button.tsx';
import { GroupCard } from './group-card.tsx';
import { HeatCard } from './heat-card.tsx';
import { LengthCard } from './length-card.tsx';
import type { ListPart } from './list-part.ts';
import { QualityTiles } from './quality-tiles.tsx';
import { ScanStatus } from './scan-status.tsx';
import type { Rater } from './search.ts';
import { SilenceCard } from './silence-card.tsx';
import { useQualityScan } from './use-quality-scan.ts';

const RatingsCard = lazy(() => import('./ratings-card.tsx').then((m) => ({ default: m.RatingsCard })));
const BehindDialog = lazy(() => import('./behind-dialog.tsx').then((m) => ({ default: m.BehindDialog })));

type QualitySectionProps = {
  /** First and last day of the reader's clock, both included. */
  days: { from: string; to: string };
  /** The same as moments: from (included) to (not included), ms since 1970 (UTC). */
  from: number;
  to: number;
  /** The list's filters, without times. */
  filters: ListQuery;
  /** Conversations of the range, at most; null while nobody knows. */
  expected: number | null;
  rater: Rater;
  onRater: (rater: Rater) => void;
  /** The controls of those filters. */
  controls: ReactNode;
  /** The list of the conversations of the range, or of a part of them. */
  listHref: (part: ListPart) => string;
  /** A conversation, or a message in it. */
  conversationHref: (id: string, chatId?: string) => string;
};

/** How good the answers were: nothing at Alli adds that up, so that conversations are read and counted here. */
export function QualitySection(props: QualitySectionProps) {
  const { days, from, to, filters, expected, rater, onRater, controls, listHref, conversationHref } = props;
  const { t, language } = useTranslation();
  const { timeZone } = useTimeStyle();
  const scan = useQualityScan({ filters, from, to, expected });
  const [opened, setOpened] = useState<Opened | null>(null);
  const { figures } = scan;
  const base = figures === null ? '' : baseWords(t, language, scan, figures);
  const shared = { rater, base, onOpen: setOpened };
  return (
    <FigureGrid title={t('quality.section')} aside={t('quality.scope', { zone: timeZone })}>
      <ScanStatus scan={scan} expected={expected} controls={controls} />
      {figures !== null && figures.conversations > 0 && (
        <>
          <QualityTiles figures={figures} listHref={listHref} {...shared} />
          <Segmented
            label={t('quality.rater')}
            value={rater}
            options={[
              { value: 'user', label: t('quality.byUsers') },
              { value: 'agent', label: t('quality.byAgents') },
            ]}
            onChange={onRater}
          />
          <Suspense>
            <RatingsCard days={eachDay(days.from, days.to)} groups={figures.days} {...shared} />
          </Suspense>
          <GroupCard
            by="app"
            groups={figures.apps}
            listHref={(llmAppId) => (llmAppId === '' ? null : listHref({ llmAppId }))}
            {...shared}
          />
          <GroupCard by="category" groups={figures.categories} listHref={() => null} {...shared} />
          <HeatCard groups={figures.slots} zone={timeZone} {...shared} />
          <DocumentsCard
            kind="bad"
            documents={figures.documents.mostBad}
            count={figures.documents.count}
            {...shared}
          />
          <DocumentsCard
            kind="cited"
            documents={figures.documents.mostCited}
            count={figures.documents.count}
            {...shared}
          />
          <LengthCard lengths={figures.lengths} {...shared} />
          <SilenceCard silence={figures.silence} {...shared} />
        </>
      )}
      {opened !== null && (
        <Suspense>
          <BehindDialog opened={opened} conversationHref={conversationHref} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </FigureGrid>
  );
}
