import { Check, CircleQuestionMark, Minus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Badge, type BadgeKind } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { bulkJobs } from './bulk-jobs-in-browser.ts';
import { ChangedLines } from './changed-lines.tsx';
import { describeFailure } from './describe-failure.ts';
import type { JobRecord } from './journal.ts';
import { resultGroups, type ResultGroup } from './result-groups.ts';
import styles from './job-dialog.module.css';

/** A line for each outcome and cause, with what can be done about it. */
export function ResultLines({ record }: { record: JobRecord }) {
  const { t } = useTranslation();
  const jobId = record.job.id;
  const groups = resultGroups(record.chunks);
  const lastUnknown = groups.findLast(({ state }) => state === 'unknown');
  const canRecheck = groups.some(({ state, reading }) => state === 'unknown' && reading !== 'impossible');
  return (
    <ul className={styles['result']}>
      {groups.map((group, at) => (
        <li key={at}>
          <span className={styles['count']}>{t('bulk.number', { count: group.count })}</span>
          <Badge {...looks[group.state]}>{t(words[group.state])}</Badge>
          <span className={styles['why']}>
            {why(group)}{' '}
            {group.failure !== null && <code className={styles['code']}>{group.failure.code}</code>}
          </span>
          {group.changes.length > 0 && <ChangedLines changes={group.changes} />}
          {group.failure?.cause === 'changedSince' && (
            <Button size="sm" onClick={() => void bulkJobs.retry(jobId, 'changed')}>
              {t('bulk.applyAnyway')}
            </Button>
          )}
          {group === lastUnknown && (
            <span className={styles['acts']}>
              {canRecheck && (
                <Button size="sm" variant="quiet" onClick={() => void bulkJobs.recheck(jobId)}>
                  {t('bulk.recheck')}
                </Button>
              )}
              <Button size="sm" onClick={() => void bulkJobs.retry(jobId, 'unknown')}>
                {t('bulk.applyAgain')}
              </Button>
            </span>
          )}
          {group.state === 'planned' && (
            <Button size="sm" onClick={() => void bulkJobs.resume(jobId)}>
              {t('bulk.applyRest')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );

  function why({ state, failure, reading }: ResultGroup): string {
    if (state === 'ok') return t('bulk.readAgain');
    if (state === 'planned') return t('bulk.neverSent');
    if (failure === null) return '';
    const cause = describeFailure(t, failure);
    if (reading === null) return cause;
    const lost = failure.cause === 'cutOff' ? cause : t('bulk.lost', { cause });
    return `${lost}; ${t(readingWords[reading])}`;
  }
}

const looks = {
  ok: { kind: 'good', icon: <Check /> },
  failed: { kind: 'bad', icon: <X /> },
  unknown: { kind: 'warn', icon: <CircleQuestionMark /> },
  planned: { kind: 'neutral', icon: <Minus /> },
} as const satisfies Record<ResultGroup['state'], { kind: BadgeKind; icon: ReactNode }>;
const words = {
  ok: 'bulk.labelDone',
  failed: 'bulk.labelFailed',
  unknown: 'bulk.labelUnknown',
  planned: 'bulk.labelNotSent',
} as const;
const readingWords = {
  impossible: 'bulk.lostUnreadable',
  open: 'bulk.lostUnchecked',
  untold: 'bulk.lostUntold',
} as const;
