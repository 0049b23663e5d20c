import { Link } from 'react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { StatTile } from '../../ui/stat-tile.tsx';
import { StatTiles } from '../../ui/stat-tiles.tsx';
import { FigureButton, type OpenFigure } from './figure-button.tsx';
import { LONG_SILENT_FROM, silenceClasses } from './grouping.ts';
import type { Measure, Tally } from './measure.ts';
import type { ListPart } from './list-part.ts';
import { ratedBy } from './rated.ts';
import { shareChange } from './share-change.ts';
import { shareWords } from './share-words.ts';
import type { Snapshot } from './snapshot.ts';

type QualityTilesProps = {
  figures: Snapshot;
  /** Days of the range, and of the one before. */
  days: number;
  listHref: (part: ListPart) => string;
  onOpen: OpenFigure;
};

/** The five figures of the range, each with its interval and what it rests on. */
export function QualityTiles({ figures, days, listHref, onOpen }: QualityTilesProps) {
  const { t, language } = useTranslation();
  const { total, previous, silence, conversations } = figures;
  const open = Object.values(silence).reduce((sum, n) => sum + n, 0);
  const longSilent = silenceClasses.filter((from) => from >= LONG_SILENT_FROM).map(String);
  const silent = longSilent.reduce((sum, key) => sum + (silence[key] ?? 0), 0);
  const share = (
    label: string,
    measure: Measure,
    of: (tally: Tally) => number,
    base: (n: number) => string,
  ) => {
    const words = shareWords(t, language, total[measure], of(total));
    const change =
      previous === null
        ? undefined
        : shareChange(t, language, {
            now: [total[measure], of(total)],
            old: [previous[measure], of(previous)],
            days,
            isGood: measure === 'agentGood',
          });
    return (
      <StatTile
        label={label}
        value={words.share}
        aside={words.interval}
        change={change}
        base={
          <>
            <FigureButton
              figure={{ of: 'answers', by: 'all', keys: [''], measure }}
              title={label}
              onOpen={onOpen}
            >
              {formatNumber(total[measure], language)}
            </FigureButton>{' '}
            {base(of(total))}
          </>
        }
      />
    );
  };
  const ofRated = (n: number) => t('quality.ofRated', { rated: n, answers: total.answers });
  return (
    <StatTiles label={t('quality.figures')}>
      {share(t('quality.goodAgents'), 'agentGood', (tally) => ratedBy('agent', tally), ofRated)}
      {share(t('quality.badUsers'), 'userBad', (tally) => ratedBy('user', tally), ofRated)}
      {share(
        t('quality.uncited'),
        'uncited',
        ({ bot }) => bot,
        (count) => t('quality.ofBot', { count }),
      )}
      <StatTile
        label={t('quality.silent')}
        value={formatNumber(silent, language)}
        aside={<Link to={listHref({ activeOnly: true })}>{t('quality.ofOpen', { count: open })}</Link>}
        base={
          <FigureButton
            figure={{ of: 'conversations', by: 'silence', keys: longSilent }}
            title={t('quality.silent')}
            onOpen={onOpen}
          >
            {t('quality.conversations', { count: silent })}
          </FigureButton>
        }
      />
      <StatTile
        label={t('quality.conversationsRead')}
        value={formatNumber(conversations, language)}
        aside={<Link to={listHref({})}>{t('quality.inList')}</Link>}
        base={t('quality.answers', { count: total.answers })}
      />
    </StatTiles>
  );
}
