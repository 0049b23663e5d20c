import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { describeError } from '../../i18n/describe-error.ts';
import { useTimeStyle } from '../../i18n/use-time-style.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { offerActions } from '../../lib/actions.ts';
import { formatClock } from '../../lib/format-time.ts';
import { Button } from '../../ui/button.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import styles from './bulk-bar.module.css';
import type { KnownRow } from './known-row.ts';
import { keepWalkedRows } from './walked-rows.ts';

/** Walks a list to its end. Throws what its reads throw; the signal's reason. */
export type WalkMatching = (
  signal: AbortSignal,
  onProgress: (found: number) => void,
) => Promise<{ rows: ReadonlyMap<string, KnownRow>; unreadable: number }>;

type SelectMatchingProps = {
  /** How many are chosen. */
  count: number;
  walk: WalkMatching;
  onSelect: (ids: readonly string[]) => void;
};

type Phase =
  | { kind: 'idle' }
  | { kind: 'walking'; found: number }
  | { kind: 'walked'; count: number; unreadable: number; atMs: number }
  | { kind: 'failed'; error: unknown };

/** Chooses all that match, loaded or not: walks the list with progress and cancel, and ends with an exact number. */
export function SelectMatching({ count, walk, onSelect }: SelectMatchingProps) {
  const { t } = useTranslation();
  const style = useTimeStyle();
  const [phase, setPhase] = useState<Phase>({ kind: 'idle' });
  const walking = useRef<AbortController | null>(null);
  // Stops the walk when the bar goes: what it was chosen for is gone.
  useEffect(() => () => walking.current?.abort(), []);

  const start = async () => {
    const controller = new AbortController();
    walking.current = controller;
    setPhase({ kind: 'walking', found: 0 });
    try {
      const { rows, unreadable } = await walk(controller.signal, (found) =>
        setPhase({ kind: 'walking', found }),
      );
      keepWalkedRows(rows);
      onSelect([...rows.keys()]);
      setPhase({ kind: 'walked', count: rows.size, unreadable, atMs: Date.now() });
    } catch (error) {
      if (!controller.signal.aborted) setPhase({ kind: 'failed', error });
    }
  };
  const stop = () => {
    walking.current?.abort();
    setPhase({ kind: 'idle' });
  };

  const selectAll = useEffectEvent(() => {
    if (phase.kind !== 'walking') void start();
  });
  useEffect(() => offerActions({ selectAll: () => selectAll() }), []);

  if (phase.kind === 'walking')
    return (
      <>
        <span role="status" className={styles['walking']}>
          <Spinner /> {t('bulk.walking', { count: phase.found })}
        </span>
        <Button variant="accent" onClick={stop}>
          {t('bulk.stopWalking')}
        </Button>
      </>
    );
  if (phase.kind === 'walked' && phase.count === count)
    return (
      <span className={styles['walked']}>
        {t('bulk.walked', { time: formatClock(phase.atMs, style) })}
        {phase.unreadable > 0 && ` · ${t('bulk.walkedUnreadable', { count: phase.unreadable })}`}
      </span>
    );
  return (
    <>
      <Button variant="accent" aria-label={t('bulk.selectAll')} onClick={() => void start()}>
        <span className={styles['wide']}>{t('bulk.selectAll')}</span>
        <span className={styles['narrow']}>{t('bulk.selectAllShort')}</span>
      </Button>
      {phase.kind === 'failed' && (
        <span role="alert" className={styles['failed']}>
          {t('bulk.walkFailed', { title: describeError(t, phase.error).title })}
        </span>
      )}
    </>
  );
}
