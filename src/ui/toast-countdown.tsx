import { useEffect, useEffectEvent, useRef, useState } from 'react';

type ToastCountdownProps = {
  /** How long, ms. */
  duration: number;
  paused: boolean;
  onEnd: () => void;
  /** The seconds that are left in words; without it nothing is shown. */
  words?: ((seconds: number) => string) | undefined;
};

/** The clock is looked at this often, ms. */
const TICK = 250;

/** The time a toast has left. While paused it stands still and never ends. */
export function ToastCountdown({ duration, paused, onEnd, words }: ToastCountdownProps) {
  const left = useRef(duration);
  const [seconds, setSeconds] = useState(() => Math.ceil(duration / 1000));
  const end = useEffectEvent(onEnd);

  useEffect(() => {
    if (paused) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      left.current -= now - last;
      last = now;
      setSeconds(Math.max(0, Math.ceil(left.current / 1000)));
      if (left.current > 0) return;
      clearInterval(timer);
      end();
    }, TICK);
    return () => clearInterval(timer);
  }, [paused]);

  // Seconds that tick away are for the eye: read out, they would drown the message.
  return words === undefined ? null : <span aria-hidden>{words(seconds)}</span>;
}
