import { expect, type Page } from '@playwright/test';

/** Nothing moves for those who asked for less motion, and nothing stands where the window ends without a way to it. */
export async function expectSound(page: Page, look: string): Promise<void> {
  const found = await page.evaluate(() => {
    const told = (element: Element) => (element.cloneNode(false) as Element).outerHTML.slice(0, 200);
    const animated = document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target ?? []) : []));

    /** Scrolls, or says by "…" that there is more. */
    const givesWay = (element: Element): boolean => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      return /auto|scroll/.test(overflowX) || (overflowX === 'hidden' && textOverflow === 'ellipsis');
    };
    const hasWay = (element: Element | null): boolean =>
      element !== null && (givesWay(element) || hasWay(element.parentElement));
    const outside = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const isInside = left >= -1 && right <= innerWidth + 1;
      if (width <= 1 || height <= 1 || isInside || hasWay(element)) return false;
      return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    });
    return {
      // A spinner that stands still looks broken: it goes on, slowly.
      moving: animated.filter((element) => !element.matches('.lucide-loader-circle')).map(told),
      outside: outside.map(told),
    };
  });
  expect.soft(found, look).toEqual({ moving: [], outside: [] });
}
