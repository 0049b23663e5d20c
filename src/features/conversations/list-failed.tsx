import { useEffect, useState } from 'react';
import { describeError } from '../../i18n/describe-error.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { HttpError } from '../../lib/api-error.ts';
import { ErrorBlank } from '../../ui/error-blank.tsx';

type ListFailedProps = {
  error: Error;
  /** A next try is already planned or under way. */
  isRetrying: boolean;
  onRetry: () => void;
};

/** Why the list could not be read, and what to do about it. A pause that Alli asked for is counted down. */
export function ListFailed({ error, isRetrying, onRetry }: ListFailedProps) {
  const { t } = useTranslation();
  // Each failure appears anew (by its key): a pause counts from here.
  const [failedAtMs] = useState(Date.now);
  const words = describeError(t, error);
  const pauseMs = error instanceof HttpError && error.status === 429 ? error.retryAfterMs : null;
  const left = useSecondsUntil(pauseMs === null || !isRetrying ? null : failedAtMs + pauseMs);
  const text =
    left === null || left === 0 || words.cause !== 'rateLimited'
      ? words.text
      : t('error.rateLimited.textIn', { seconds: left });
  const labels = { retry: t('common.tryAgain'), copy: t('common.copyDetails'), copied: t('common.copied') };
  return (
    <ErrorBlank
      words={{ ...words, text }}
      labels={labels}
      onRetry={onRetry}
      busy={isRetrying && pauseMs === null}
    />
  );
}

function useSecondsUntil(untilMs: number | null): number | null {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (untilMs === null) return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [untilMs]);
  return untilMs === null ? null : Math.max(Math.ceil((untilMs - now) / 1000), 0);
}
