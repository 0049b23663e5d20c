import { useEffect, useEffectEvent } from 'react';
import { offerActions } from '../../lib/actions.ts';
import type { TranscriptProps } from './transcript-props.ts';

/** The keys to the conversations before and after this one, wherever the focus is, and while one is still opening too. */
export function useWalkKeys(walk: TranscriptProps['walk']): void {
  const hasPrevious = (walk?.onPrevious ?? null) !== null;
  const hasNext = (walk?.onNext ?? null) !== null;
  const previous = useEffectEvent(() => walk?.onPrevious?.());
  const next = useEffectEvent(() => walk?.onNext?.());
  useEffect(
    () =>
      offerActions({
        ...(hasPrevious && { previous: () => previous() }),
        ...(hasNext && { next: () => next() }),
      }),
    [hasPrevious, hasNext],
  );
}
