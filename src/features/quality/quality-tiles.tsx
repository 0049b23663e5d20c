import { Link } from 'react-router';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { StatTile } from '../../ui/stat-tile.tsx';
import { StatTiles } from '../../ui/stat-tiles.tsx';
import { FigureButton, type OpenFigure } from './figure-button.tsx';
import { LONG_SILENT_FROM, silenceClasses } from './grouping.ts';
import type { Measure } from './measure.ts';
import type { ListPart } from './list-part.ts';
import { shareWords } from './share-words.ts';
import type { Snapshot } from './snapshot.ts';

type QualityTilesProps = { figures: Snapshot; listHref: (part: ListPart) => string; onOpen: OpenFigure };

/** The five figures of the range, each with its interval and what it rests on. */
export function QualityTiles({ figures, listHref, onOpen }: QualityTilesProps) {
  const { t, language } = useTranslation();
  const { total, silence, conversations } = figures;
  const open = Object.values(silence).reduce((sum, n) => sum + n, 0);
  const longSilent = silenceClasses.filter((from) => from >= LONG_SILENT_FROM).map(String);
  const silent = longSilent.reduce((sum, key) => sum + (silence[key] ?? 0), 0);
  const share = (label: string, measure: Measure, of: number, base: string) => {
    const words = shareWords(t, language, total[measure], of);
    return (
      <StatTile
        label={label}
        value={words.share}
        aside={words.interval}
        base={
          <>
            <FigureButton
              figure={{ of: 'answers', by: 'all', keys: [''], measure }}
              title={label}
              onOpen={onOpen}
            >
              {formatNumber(total[measure], language)}
            </FigureButton>{' '}
            {base}
          </>
        }
      />
    );
  };
  const ofRated = (n: number) => t('quality.ofRated', { rated: n, answers: total.answers });
  const byAgents = total.agentGood + total.agentBad;
  const byUsers = total.userGood + total.userBad;
  return (
    <StatTiles label={t('quality.figures')}>
      {share(t('quality.goodAgents'), 'agentGood', byAgents, ofRated(byAgents))}
      {share(t('quality.badUsers'), 'userBad', byUsers, ofRated(byUsers))}
      {share(t('quality.uncited'), 'uncited', total.bot, t('quality.ofBot', { count: total.bot }))}
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
