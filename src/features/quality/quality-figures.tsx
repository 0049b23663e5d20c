import { memo } from 'react';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { eachDay } from '../../lib/calendar-day.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { DocumentsCard } from './documents-card.tsx';
import type { OpenFigure } from './figure-button.tsx';
import { GroupCard } from './group-card.tsx';
import { HeatCard } from './heat-card.tsx';
import { LengthCard } from './length-card.tsx';
import type { ListPart } from './list-part.ts';
import styles from './quality-card.module.css';
import { QualityTiles } from './quality-tiles.tsx';
import { RatingsCard } from './ratings-card.tsx';
import type { Rater } from './search.ts';
import { SilenceCard } from './silence-card.tsx';
import type { Snapshot } from './snapshot.ts';

type QualityFiguresProps = {
  figures: Snapshot;
  /** What each of them rests on, in words. */
  base: string;
  /** First and last day of the reader's clock, both included. */
  days: { from: string; to: string };
  rater: Rater;
  onRater: (rater: Rater) => void;
  /** The list of the conversations of the range, or of a part of them. */
  listHref: (part: ListPart) => string;
  onOpen: OpenFigure;
};

/** All figures. They take long to draw, so that they are drawn again only when one of them has changed. */
export const QualityFigures = memo(function QualityFigures(props: QualityFiguresProps) {
  const { figures, base, days, rater, onRater, listHref, onOpen } = props;
  const { t } = useTranslation();
  const { timeZone } = useTimeStyle();
  const every = eachDay(days.from, days.to);
  const shared = { rater, base, onOpen };
  const { documents } = figures;
  return (
    <>
      <QualityTiles figures={figures} days={every.length} listHref={listHref} onOpen={onOpen} />
      <div className={styles['rater']}>
        <Segmented
          label={t('quality.rater')}
          value={rater}
          options={[
            { value: 'user', label: t('quality.byUsers') },
            { value: 'agent', label: t('quality.byAgents') },
          ]}
          onChange={onRater}
        />
      </div>
      <RatingsCard days={every} groups={figures.days} {...shared} />
      <GroupCard
        by="app"
        groups={figures.apps}
        listHref={(llmAppId) => (llmAppId === '' ? null : listHref({ llmAppId }))}
        {...shared}
      />
      <GroupCard by="category" groups={figures.categories} listHref={() => null} {...shared} />
      <HeatCard groups={figures.slots} zone={timeZone} {...shared} />
      <DocumentsCard kind="bad" documents={documents.mostBad} count={documents.count} {...shared} />
      <DocumentsCard kind="cited" documents={documents.mostCited} count={documents.count} {...shared} />
      <LengthCard lengths={figures.lengths} {...shared} />
      <SilenceCard silence={figures.silence} {...shared} />
    </>
  );
});
