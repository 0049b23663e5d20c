import { lazy, Suspense, useDeferredValue, useState, type ReactNode } from 'react';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { ListQuery } from '../../lib/walk-conversations.ts';
import { FigureGrid } from '../../ui/figure-grid.tsx';
import { baseWords } from './base-words.ts';
import type { Behind } from './behind.ts';
import type { Opened } from './figure-button.tsx';
import type { ListPart } from './list-part.ts';
import { QualityFigures } from './quality-figures.tsx';
import { ScanStatus } from './scan-status.tsx';
import type { Rater } from './search.ts';
import { useQualityScan } from './use-quality-scan.ts';

const BehindDialog = lazy(() => import('./behind-dialog.tsx').then((m) => ({ default: m.BehindDialog })));

type QualitySectionProps = {
  /** First and last day of the reader's clock, both included. */
  days: { from: string; to: string };
  /** The same as moments: from (included) to (not included), ms since 1970 (UTC). */
  from: number;
  to: number;
  /** Where the period before begins, in the same way; null: nothing is compared. */
  before: number | null;
  /** The list's filters, without times. */
  filters: ListQuery;
  /** Conversations of all that is counted, at most; null while nobody knows. */
  expected: number | null;
  rater: Rater;
  onRater: (rater: Rater) => void;
  /** The controls of those filters. */
  controls: ReactNode;
  /** The list of the conversations of the range, or of a part of them. */
  listHref: (part: ListPart) => string;
  /** A conversation, or a message in it. */
  conversationHref: (id: string, chatId?: string) => string;
  /** What can be done with the conversations behind a figure. */
  behindActions: (opened: Opened, found: readonly Behind[]) => ReactNode;
};

/** How good the answers were: nothing at Alli adds that up, so that conversations are read and counted here. */
export function QualitySection(props: QualitySectionProps) {
  const { days, from, to, before, filters, expected, rater, onRater, controls, listHref } = props;
  const { conversationHref, behindActions } = props;
  const { t, language } = useTranslation();
  const { timeZone } = useTimeStyle();
  const scan = useQualityScan({ filters, from, to, before, expected });
  const [opened, setOpened] = useState<Opened | null>(null);
  // How far the scan got shows at once; its figures are drawn beside that, in pieces that let people in between. What they
  // rest on goes with them: alone it would draw all of them in one piece.
  const figures = useDeferredValue(scan.figures);
  const base = useDeferredValue(scan.figures === null ? '' : baseWords(t, language, scan, scan.figures));
  return (
    <FigureGrid title={t('quality.section')} aside={t('quality.scope', { zone: timeZone })}>
      <ScanStatus scan={scan} expected={expected} controls={controls} />
      {figures !== null && figures.conversations > 0 && (
        <QualityFigures
          figures={figures}
          base={base}
          days={days}
          rater={rater}
          onRater={onRater}
          listHref={listHref}
          onOpen={setOpened}
        />
      )}
      {opened !== null && (
        <Suspense>
          <BehindDialog
            opened={opened}
            conversationHref={conversationHref}
            actions={behindActions}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
    </FigureGrid>
  );
}
