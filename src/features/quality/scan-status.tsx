import { CircleAlert, CircleStop, Info, RefreshCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formatDayClock } from '../../lib/format-time.ts';
import { formatPercent } from '../../lib/format-number.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useNow } from '../../ui/use-now.ts';
import { qualityScan } from './quality-scan.ts';
import { ScanProgress } from './scan-progress.tsx';
import type { ScanState } from './scan-state.ts';
import styles from './scan-status.module.css';

type ScanStatusProps = { scan: ScanState; expected: number | null; controls: ReactNode };

/** How far the scan got, what it costs to begin or go on, and what could not be read. */
export function ScanStatus({ scan, expected, controls }: ScanStatusProps) {
  return (
    <div className={styles['status']}>
      <div className={styles['line']}>
        {controls}
        <Where scan={scan} />
      </div>
      <Detail scan={scan} expected={expected} />
      <Unread scan={scan} />
    </div>
  );
}

/** The short state at the end of the line, as a status that is read out when it changes. */
function Where({ scan }: { scan: ScanState }) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const nowMs = useNow();
  const { activity, isComplete, checkedAt, figures } = scan;
  const isDone = activity === 'idle' && isComplete && checkedAt !== null;
  return (
    <div className={styles['where']}>
      <span role="status" className={styles['words']}>
        {isDone && (
          <>
            <Badge kind="good">{t('quality.complete')}</Badge>{' '}
            {t('quality.completeAt', {
              conversations: t('quality.conversations', { count: figures?.conversations ?? 0 }),
              time: formatDayClock(checkedAt, style, nowMs),
            })}
          </>
        )}
        {activity === 'scanning' && <Badge kind="info">{t('quality.scanning')}</Badge>}
      </span>
      {isDone && (
        <>
          <Button size="sm" variant="quiet" icon={<RefreshCw />} onClick={() => qualityScan.start()}>
            {t('quality.refresh')}
          </Button>
          <Button
            size="sm"
            variant="quiet"
            data-tip={t('quality.againHint')}
            onClick={() => qualityScan.again()}
          >
            {t('quality.again')}
          </Button>
        </>
      )}
    </div>
  );
}

function Detail({ scan, expected }: { scan: ScanState; expected: number | null }) {
  const { t, language } = useTranslation();
  const style = useTimeStyle();
  const nowMs = useNow();
  const { activity, isBegun, isComplete, stopped, share, reachedMs, figures } = scan;
  const start = (label: string) => (
    <Button variant="primary" size="sm" onClick={() => qualityScan.start()}>
      {label}
    </Button>
  );
  if (activity === 'loading') return <Skeleton width={58} />;
  if (activity === 'elsewhere') return <Note icon={<Info />}>{t('quality.elsewhere')}</Note>;
  if (activity === 'scanning') return <ScanProgress scan={scan} />;
  if (stopped !== null)
    return (
      <Note kind="danger" role="alert" icon={<CircleAlert />} actions={start(t('quality.resume'))}>
        {t('quality.failed', {
          cause: t(`error.${stopped.cause}.title`),
          code: stopped.code,
          percent: formatPercent(share, language),
        })}
      </Note>
    );
  if (isComplete)
    return figures?.conversations === 0 ? <Note icon={<Info />}>{t('quality.empty')}</Note> : null;
  if (isBegun && share > 0)
    return (
      <Note kind="warn" icon={<CircleStop />} actions={start(t('quality.resume'))}>
        {t('quality.stoppedAt', {
          percent: formatPercent(Math.min(share, 0.999), language),
          time: reachedMs === null ? t('common.empty') : formatDayClock(reachedMs, style, nowMs),
        })}
      </Note>
    );
  return (
    <Note icon={<Info />} actions={start(t('quality.start'))}>
      {t('quality.notYet')}{' '}
      {expected !== null && t('quality.cost', { conversations: expected, pages: Math.ceil(expected / 50) })}
    </Note>
  );
}

function Unread({ scan: { unread, figures, isKept, activity } }: { scan: ScanState }) {
  const { t } = useTranslation();
  const broken = figures?.brokenChats ?? 0;
  return (
    <>
      {unread.count > 0 && (
        <Note
          kind="warn"
          icon={<TriangleAlert />}
          actions={
            activity === 'idle' && (
              <Button size="sm" onClick={() => qualityScan.start()}>
                {t('quality.unreadAgain')}
              </Button>
            )
          }
        >
          {t('quality.unread', {
            count: unread.count,
            causes: unread.causes.map((cause) => t(`error.${cause}.title`)).join(', '),
          })}
        </Note>
      )}
      {broken > 0 && <Note icon={<TriangleAlert />}>{t('quality.broken', { count: broken })}</Note>}
      {!isKept && <Note icon={<Info />}>{t('quality.notKept')}</Note>}
    </>
  );
}
