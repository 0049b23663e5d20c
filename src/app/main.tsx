import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { listenForKeys } from '../lib/actions.ts';
import { watchLostCode } from '../lib/lost-code.ts';
import { App } from './app.tsx';
import { queryClient, readyToDraw } from './first-requests.ts';
import { reloadOnce } from './reload-once.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

watchLostCode(() => void reloadOnce());
listenForKeys();

try {
  await readyToDraw();
  createRoot(root).render(
    <StrictMode>
      <App client={queryClient} />
    </StrictMode>,
  );
} catch {
  // Not even the words came to say it with: what the page itself holds says it (look.ts, for code that does not come).
  document.getElementById('cannot-start')?.removeAttribute('hidden');
}
