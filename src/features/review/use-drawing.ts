import { useEffect, useRef, useState } from 'react';
import { drawSample, type DrawPlan, type DrawProgress } from './draw-sample.ts';
import type { Sample } from './sample.ts';

type Drawing = {
  /** Null while nothing is drawn. */
  progress: DrawProgress | null;
  /** Why nothing could be drawn. */
  error: unknown;
  /** The sample; null if it was called off or failed. */
  draw: (plan: DrawPlan) => Promise<Sample | null>;
  enough: () => void;
  cancel: () => void;
};

/** Draws one sample at a time; leaving the page calls it off. */
export function useDrawing(): Drawing {
  const [progress, setProgress] = useState<DrawProgress | null>(null);
  const [error, setError] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  const enoughOf = useRef<DrawProgress['phase'] | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return {
    progress,
    error,
    enough: () => {
      enoughOf.current = progress?.phase ?? null;
    },
    cancel: () => running.current?.abort(),
    async draw(plan) {
      const { signal } = (running.current = new AbortController());
      let phase: DrawProgress['phase'] = 'list';
      enoughOf.current = null;
      setError(null);
      setProgress({ phase, seen: 0 });
      try {
        return await drawSample(plan, {
          signal,
          hasEnough: () => enoughOf.current === phase,
          onProgress: (next) => {
            phase = next.phase;
            setProgress(next);
          },
        });
      } catch (reason) {
        if (!signal.aborted) setError(reason);
        return null;
      } finally {
        setProgress(null);
      }
    },
  };
}
