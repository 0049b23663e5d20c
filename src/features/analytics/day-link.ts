import type { ReactNode } from 'react';
import type { DayRange } from './day-range.ts';

/** Makes a link to the conversations of some days, in the list's own terms. The page knows the list; this feature does not. */
export type DayLink = (days: DayRange, children: ReactNode) => ReactNode;
