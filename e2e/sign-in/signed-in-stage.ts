import type { Browser, BrowserContext, Page } from '@playwright/test';
import { NOW, startStage } from '../support/stage.ts';
import { watchForErrors } from '../support/test.ts';
import { CLIENT, people, startIdentityProvider, type Who } from './identity-provider.ts';
import { startFront } from './start-front.ts';

/** Groups and people of the test provider, as an administrator would write them. */
export const ROLES = {
  ROLE_ADMIN: 'parley-admins',
  ROLE_AGENT: 'parley-agents',
  ROLE_VIEWER: 'parley-viewers',
};
const SESSION_COOKIE = '__Host-parley-session';

/** A stage that people sign in to, by a provider of its own. */
export async function startSignedInStage() {
  const front = await startFront();
  const provider = await startIdentityProvider(front.origin);
  const stage = await startStage(
    {},
    {
      AUTH: 'oidc',
      PUBLIC_ORIGIN: front.origin,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      SESSION_SECRET: 'a secret of the test that is long enough'.replaceAll(' ', '-'),
      ...ROLES,
    },
  );
  front.target = stage.url;
  return {
    ...stage,
    url: front.origin,
    issuer: provider.issuer,
    close: async () => {
      await stage.close();
      await provider.close();
      await front.close();
    },
  };
}
export type SignedInStage = Awaited<ReturnType<typeof startSignedInStage>>;

/** A browser of its own, and what goes wrong in its pages. */
export async function newBrowser(browser: Browser, url: string) {
  const context = await browser.newContext({ baseURL: url });
  // The page of the provider asks for a font of the internet.
  await context.route('https://fonts.googleapis.com/**', (route) => route.abort());
  const wrong: string[] = [];
  const newPage = async () => {
    const page = await context.newPage();
    const own = watchForErrors(page);
    page.on('close', () => wrong.push(...own));
    await page.clock.setFixedTime(NOW);
    return page;
  };
  return {
    context,
    newPage,
    /** Errors of all its pages, which it closes. */
    close: async () => {
      await Promise.all(context.pages().map((page) => page.close()));
      await context.close();
      return wrong;
    },
  };
}

/** Says at the page of the provider who one is. */
export async function signInAs(page: Page, who: Who): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(who);
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
}

/** The session of this browser is over; that at the provider goes on. */
export async function endSession(context: BrowserContext): Promise<void> {
  await context.clearCookies({ name: SESSION_COOKIE });
}

export const emailOf = (who: Who): string => people[who].email;
