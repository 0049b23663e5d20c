import type { JobRecord } from './journal.ts';

/** What this tab is doing now. */
export type Activity = {
  jobId: string;
  phase: 'writing' | 'checking';
  /** Alli has asked to pause until then (ms since 1970). */
  pauseUntil: number | null;
  isCancelling: boolean;
  /** When it began, and how many conversations were answered then: for the time that is left. */
  since: { at: number; answered: number };
};

/** What is shown of bulk edits. A new object after each change. */
export type BulkState = {
  /** Newest first. */
  records: readonly JobRecord[];
  /** Null: this tab runs nothing. */
  activity: Activity | null;
  /** Another tab is running a job. */
  isElsewhere: boolean;
  /** Why the journal cannot be used. */
  problem: unknown;
};

/** A job that a tab began and did not end: neither this one nor another is at it. */
export const cutOffJobs = ({ records, activity, isElsewhere }: BulkState): JobRecord[] =>
  isElsewhere ? [] : records.filter(({ job }) => job.status === 'running' && job.id !== activity?.jobId);

/** The job that is running, here or in another tab. */
export const runningJob = ({ records, activity, isElsewhere }: BulkState): JobRecord | undefined =>
  activity === null
    ? isElsewhere
      ? records.find(({ job }) => job.status === 'running')
      : undefined
    : records.find(({ job }) => job.id === activity.jobId);
