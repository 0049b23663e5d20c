import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { addDays, countDays } from '../../lib/calendar-day.ts';
import { joinAnswers, type DayAnswer } from './day-answer.ts';
import type { DayRange } from './day-range.ts';
import { analyticsQueries } from './queries.ts';
import { splitRange } from './split-range.ts';

/** Days before the range that the 7-day mean of its first day looks at. */
const LEAD_DAYS = 6;

export type DailyCounts = {
  /** By day, from before the range on; null where Alli gave none. */
  counts: ReadonlyMap<string, number | null>;
  /** What Alli said of the range itself, piece by piece. */
  answers: readonly DayAnswer[];
  pieces: number;
  arrived: number;
  /** The first failure. What has come stays. */
  error: unknown;
  /** Given up by the reader. */
  stopped: boolean;
  refreshing: boolean;
  /** When the oldest piece was read, in ms since 1970 (UTC); null before the first has come. */
  readAt: number | null;
  stop: () => void;
  /** Reads again what failed, was stopped, or may have changed. */
  reload: () => void;
};

/** Reads the counts of a range and of what stands before it, in pieces. The range itself comes first. */
export function useDailyCounts(range: DayRange, compare: boolean): DailyCounts {
  const client = useQueryClient();
  const { from, to } = range;
  const [stoppedAt, setStoppedAt] = useState<string | null>(null);
  const now = `${from} ${to} ${String(compare)}`;
  const stopped = stoppedAt === now;
  const { own, all } = useMemo(() => {
    const before = Math.max(LEAD_DAYS, compare ? countDays(from, to) : 0);
    const pieces = splitRange({ from, to });
    return {
      own: pieces.length,
      all: [...pieces, ...splitRange({ from: addDays(from, -before), to: addDays(from, -1) })],
    };
  }, [from, to, compare]);
  const results = useQueries({
    queries: all.map((piece) => ({ ...analyticsQueries.piece(piece), enabled: !stopped })),
  });
  const arrivedAt = results.flatMap(({ data, dataUpdatedAt }) => (data === undefined ? [] : [dataUpdatedAt]));
  const answers = results.map(({ data }) => data ?? []);
  return {
    counts: joinAnswers(answers.flat()),
    answers: answers.slice(0, own).flat(),
    pieces: all.length,
    arrived: arrivedAt.length,
    error: results.find(({ error }) => error !== null)?.error ?? null,
    stopped,
    readAt: arrivedAt.length === 0 ? null : Math.min(...arrivedAt),
    refreshing: results.some(({ isFetching }) => isFetching),
    stop: () => {
      setStoppedAt(now);
      void client.cancelQueries({ queryKey: analyticsQueries.counts() });
    },
    reload: () => {
      setStoppedAt(null);
      void client.refetchQueries({ queryKey: analyticsQueries.counts(), type: 'active' });
    },
  };
}
