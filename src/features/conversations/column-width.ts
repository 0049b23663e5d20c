import { NARROWEST, WIDEST } from './display.ts';

export const boundedWidth = (width: number): number =>
  Math.round(Math.min(Math.max(width, NARROWEST), WIDEST));

/** Px on this screen as px at the usual size of text, in which widths are kept. */
export const toUsualPx = (px: number): number =>
  (px * 16) / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** The width that a column is drawn with now, in px at the usual size of text. */
export function drawnWidth(id: string): number {
  const header = document.querySelector(`[data-column=${CSS.escape(id)}]`);
  return toUsualPx(header?.getBoundingClientRect().width ?? NARROWEST);
}
