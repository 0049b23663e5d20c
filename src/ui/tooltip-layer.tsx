import { Tooltip } from '@base-ui/react/tooltip';
import { useEffect, useState } from 'react';
import { Kbd } from './kbd.tsx';
import styles from './tooltip-layer.module.css';

/** How long a pointer rests on something before its tooltip shows, and how soon after one the next shows at once, ms. */
const REST = 500;
const WARM = 300;

/**
 * Draws the tooltip of whatever element has `data-tip` (and `data-tip-keys`): one layer for the page, mounted once and
 * lazily, so that buttons stay plain HTML. It repeats the name of the element for the eye; it is not announced again.
 */
export function TooltipLayer() {
  const [{ target, open }, setTip] = useState<{ target: HTMLElement | null; open: boolean }>({
    target: null,
    open: false,
  });
  // The last target stays while its tooltip fades out.
  useEffect(
    () => watchTips((next) => setTip((tip) => ({ target: next ?? tip.target, open: next !== null }))),
    [],
  );
  const keys = target?.dataset['tipKeys'];
  return (
    <Tooltip.Root open={open}>
      <Tooltip.Portal>
        <Tooltip.Positioner className={styles['positioner']} anchor={target} side="bottom" sideOffset={6}>
          <Tooltip.Popup className={styles['tooltip']} aria-hidden>
            {target?.dataset['tip']}
            {keys !== undefined && <Kbd keys={keys} />}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}

/** Reports the element whose tooltip is to be seen; returns the way to stop. */
function watchTips(show: (target: HTMLElement | null) => void): () => void {
  let shown: HTMLElement | null = null;
  let hiddenAt = -Infinity;
  let timer = 0;
  const set = (next: HTMLElement | null) => {
    clearTimeout(timer);
    if (next === shown) return;
    if (shown) hiddenAt = performance.now();
    shown = next;
    show(next);
  };
  const over = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const next = tipOf(event.target);
    clearTimeout(timer);
    const warm = shown !== null || performance.now() - hiddenAt < WARM;
    if (next === null || warm) set(next);
    else timer = window.setTimeout(() => set(next), REST);
  };
  const focus = (event: FocusEvent) => {
    const next = tipOf(event.target);
    if (next?.matches(':focus-visible')) set(next);
  };
  const hide = () => set(null);
  const abort = new AbortController();
  const options = { signal: abort.signal, capture: true, passive: true };
  document.addEventListener('pointerover', over, options);
  document.documentElement.addEventListener('pointerleave', hide, { signal: abort.signal });
  document.addEventListener('focusin', focus, options);
  for (const name of ['focusout', 'pointerdown', 'keydown', 'scroll'])
    document.addEventListener(name, hide, options);
  return () => {
    clearTimeout(timer);
    abort.abort();
  };
}

function tipOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
}
