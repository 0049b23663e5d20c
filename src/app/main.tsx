import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { browserLanguage, setLanguage } from '../i18n/i18n-store.ts';
import { conversationQueries } from '../features/conversations/queries.ts';
import { readConversationSearch } from '../features/conversations/search.ts';
import { gatewayInfoQuery } from '../lib/gateway-info-query.ts';
import { App } from './app.tsx';
import { createQueryClient } from './query-client.ts';

// zod would try `new Function` for speed, which the content security policy reports as a violation.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

const client = createQueryClient();
// The first answers are asked for before anything is drawn. A failure shows where the answer is used.
const ignore = () => undefined;
void client.query(gatewayInfoQuery()).catch(ignore);
if (location.pathname === '/conversations' || location.pathname === '/') {
  const search = readConversationSearch(new URLSearchParams(location.search));
  void client.infiniteQuery(conversationQueries.list(search)).catch(ignore);
}

await setLanguage(browserLanguage(), ['shell', 'list']);
createRoot(root).render(
  <StrictMode>
    <App client={client} />
  </StrictMode>,
);
