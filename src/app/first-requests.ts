import * as z from 'zod/mini';
import { SIGN_PAGES } from '../contract/session.ts';
import { conversationQueries } from '../features/conversations/queries.ts';
import { readConversationSearch } from '../features/conversations/search.ts';
import { setLanguage } from '../i18n/i18n-store.ts';
import { atTheLatest } from '../lib/at-the-latest.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { followOtherTabs, subscribeSettings } from '../lib/settings.ts';
import { chosenLanguage } from '../i18n/chosen-language.ts';
import { createQueryClient } from './query-client.ts';

/**
 * Asks for what the first screen shows: words, gateway, and the first page of the list. In the build this module and what
 * it uses are a file of their own, which runs while React and the screen are still loading (see first-script-plugin).
 */

// zod would try `new Function` for speed, which the content security policy reports as a violation.
z.config({ jitless: true });

export const queryClient = createQueryClient();

/** A page of the sign-in, which asks for nothing: nobody may be signed in. */
export const isSignPage = Object.values<string>(SIGN_PAGES).includes(location.pathname);

// A failure shows where the answer is used.
const ignore = () => undefined;
if (!isSignPage) void queryClient.query(gatewayInfoQuery()).catch(ignore);
/** Settles when the list's first page is there or failed; at once where another page is opened. */
export const firstScreenRead: Promise<unknown> =
  location.pathname === '/conversations' || location.pathname === '/'
    ? queryClient
        .infiniteQuery(conversationQueries.list(readConversationSearch(new URLSearchParams(location.search))))
        .catch(ignore)
    : Promise.resolve();
const firstAreas = ['shell', 'list'] as const;
// Words in another language are better than none.
const words = setLanguage(chosenLanguage(), firstAreas).catch(() => setLanguage('en', firstAreas));
// `readyToDraw` says it. Until that is loaded nobody listens, and the failure would count as one that nobody caught.
words.catch(ignore);
followOtherTabs();
subscribeSettings(() => void setLanguage(chosenLanguage()).catch(ignore));

/** How long in ms the first drawing waits for the first page: drawing rows at once costs half of skeletons and then rows. */
const PATIENCE_MS = 60;

/** Settles when there are words to draw with, and rows if they come quickly; rejects if no words can be fetched. */
export async function readyToDraw(): Promise<void> {
  await words;
  await atTheLatest(firstScreenRead, PATIENCE_MS);
}
