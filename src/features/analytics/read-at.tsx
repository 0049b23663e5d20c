import { RotateCw } from 'lucide-react';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatClock } from '../../lib/format-time.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './read-at.module.css';
import type { DailyCounts } from './use-daily-counts.ts';

/** How fresh the counts are, and the button that reads them again. */
export function ReadAt({ read: { readAt, refreshing, reload } }: { read: DailyCounts }) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  if (readAt === null) return null;
  return (
    <span className={styles['read']}>
      {t('counts.readAt', { time: formatClock(readAt, style) })}
      <IconButton icon={<RotateCw />} label={t('counts.reload')} busy={refreshing} onClick={reload} />
    </span>
  );
}
