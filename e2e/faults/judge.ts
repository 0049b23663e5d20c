import { expect, type Page } from '@playwright/test';

/** What of a page looks as if it were still waiting, and whether there is anything on it at all. */
export type Look = {
  busy: string[];
  isBlank: boolean;
  /** How far it says that it is, if all that it does is something long that can be stopped. */
  reached?: string | undefined;
};

/** Fewer letters than any state of any screen has. */
const LEAST_TEXT = 15;

/** Looks at the page as a person does: only what is visible counts. Screens without `main` count as a whole. */
export const look = (page: Page): Promise<Look> =>
  page.evaluate((least) => {
    // What lies under a dialog waits for it: for the one who is to sign in, most of all.
    const isVisible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('[data-base-ui-inert]') === null;
    // A bar at its end is a result, and a status that ends in dots goes on.
    const isWaiting = (one: Element) =>
      one.role === 'progressbar'
        ? one.ariaValueNow === null || Number(one.ariaValueNow) < Number(one.ariaValueMax)
        : one.role !== 'status' || /^(Loading|Reading|Searching)|…$/.test(one.textContent.trim());
    const marks = '[aria-busy="true"], [role="progressbar"], [role="status"], .lucide-loader-circle';
    const marked = [...document.querySelectorAll(marks)].filter((one) => isVisible(one) && isWaiting(one));
    const canBeStopped = (one: Element) =>
      one.role === 'progressbar' && one.ariaValueNow !== null && one.parentElement?.querySelector('button');
    const reached =
      marked.length > 0 && marked.every(canBeStopped)
        ? marked.map((one) => one.parentElement?.textContent ?? '').join()
        : undefined;
    const waiting = marked.map((one) => `${one.role ?? one.tagName} ${one.textContent.trim().slice(0, 60)}`);
    const main = document.querySelector('main');
    const part = main !== null && isVisible(main) ? main : document.body;
    return { busy: waiting, isBlank: part.innerText.trim().length < least, reached };
  }, LEAST_TEXT);

/** Waits until the page has come to an end of what it does; says what is wrong with it if it does not. */
export async function settle(page: Page, limitMs = 100_000): Promise<string[]> {
  let last: Look = { busy: [], isBlank: true };
  const reached = new Set<string>();
  let quiet = 0;
  await expect
    .poll(
      async () => {
        // A reload of the page's own is no answer.
        last = await look(page).catch(() => ({ busy: ['loading'], isBlank: true }));
        if (last.reached !== undefined) reached.add(last.reached);
        quiet = last.busy.length > 0 || last.isBlank ? 0 : quiet + 1;
        return quiet >= 3;
      },
      { intervals: [80], timeout: limitMs },
    )
    .toBe(true)
    .catch(() => undefined);
  // Something long that moves on, says how far it is and can be stopped has an end.
  if (quiet >= 3 || (last.reached !== undefined && reached.size > 1 && !last.isBlank)) return [];
  return [
    last.isBlank ? 'blank' : '',
    last.busy.length > 0 ? `waits for ever: ${last.busy.join(' | ')}` : '',
  ].filter(Boolean);
}

/** Whether a text that was typed is still somewhere: in a field, or shown. */
export const holdsText = (page: Page, text: string): Promise<boolean> =>
  page.evaluate(
    (typed) =>
      document.body.innerText.includes(typed) ||
      [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].some(
        ({ value }) => value.includes(typed),
      ),
    text,
  );
