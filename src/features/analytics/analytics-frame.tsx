import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { PageHead } from '../../ui/page-head.tsx';
import styles from './analytics-frame.module.css';
import type { ChosenRange } from './day-range.ts';
import { RangeBar } from './range-bar.tsx';
import type { PatchAnalytics } from './use-analytics-search.ts';

type AnalyticsFrameProps = {
  range: ChosenRange;
  /** The reader's own day. */
  today: string;
  compare: boolean;
  patch: PatchAnalytics;
  /** At the right of the heading. */
  actions?: ReactNode;
  /** The sections, below each other, over the same days. */
  children: ReactNode;
};

/** The analytics page round its sections: heading and range. */
export function AnalyticsFrame({ range, today, compare, patch, actions, children }: AnalyticsFrameProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['frame']}>
      <title>{`${t('analytics.title')} · Parley`}</title>
      <PageHead title={t('analytics.title')}>{actions}</PageHead>
      <RangeBar range={range} today={today} compare={compare} patch={patch} />
      <div className={styles['sections']}>{children}</div>
    </div>
  );
}
