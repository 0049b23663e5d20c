import { useEffect, useState } from 'react';
import { whenIdle } from '../lib/when-idle.ts';
import { firstScreenRead } from './first-requests.ts';

/** True once the first screen has what it shows: what is not needed for it lets it go first. */
export function useAfterFirstScreen(): boolean {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    let callOff: (() => void) | undefined;
    let isGone = false;
    void firstScreenRead.then(() => {
      if (!isGone) callOff = whenIdle(() => setTime(true));
    });
    return () => {
      isGone = true;
      callOff?.();
    };
  }, []);
  return isTime;
}
