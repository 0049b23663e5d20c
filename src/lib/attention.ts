/** So long after somebody touched the page, what it asks for counts as asked by a person. In ms. */
const LASTS_MS = 60_000;

const isPage = typeof document !== 'undefined';
let touchedAt = isPage ? performance.now() : -Infinity;
if (isPage)
  for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
    addEventListener(type, () => (touchedAt = performance.now()), { capture: true, passive: true });

/** Whether somebody is at this page; never in a worker. It counts as touched when it is opened. */
export const isAttended = (): boolean => performance.now() - touchedAt < LASTS_MS;
