import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { queryClient, readyToDraw } from './first-requests.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

await readyToDraw();
createRoot(root).render(
  <StrictMode>
    <App client={queryClient} />
  </StrictMode>,
);
