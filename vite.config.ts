import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileEarly } from './server/compile-early-plugin.ts';
import { integrity } from './server/integrity-plugin.ts';
import { blockingLook } from './server/look-plugin.ts';
import { journalWorker } from './server/journal-worker-plugin.ts';
import { precompress } from './server/precompress-plugin.ts';
import { parleyGateway } from './server/vite-plugin.ts';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    react(),
    blockingLook(import.meta.dirname),
    parleyGateway(),
    compileEarly(new Set(['first', 'app', 'later', 'transcript-panel', 'markdown'])),
    integrity(),
    precompress(),
    journalWorker(),
  ],
  resolve: {
    alias: {
      // Its browser form sets innerHTML, which Trusted Types forbid.
      'decode-named-character-reference': join(
        import.meta.dirname,
        'node_modules/decode-named-character-reference/index.js',
      ),
    },
  },
  // Found only when a conversation is opened; without this the dev server would then reload the page.
  optimizeDeps: { include: ['react-markdown', 'remark-gfm'] },
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  // Modules, as Trusted Types would have a word on what a classic worker imports.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // Every browser of that target knows it.
    modulePreload: { polyfill: false },
    outDir: 'dist/client',
    copyPublicDir: isSsrBuild !== true,
    // Under our CSP a font may not be a data: URL, and all of these files are cached for ever anyway.
    assetsInlineLimit: 0,
    sourcemap: false,
    // What comes together is one file: thirty small ones queue for the six connections of HTTP/1.1. The first row; what
    // every page draws once that stands; a transcript; how its messages are written.
    ...(isSsrBuild === true
      ? {}
      : {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'first', test: /rolldown\/runtime|src\/app\/first-requests/, priority: 1 },
                  { name: 'app', tags: ['$initial'], test: /^(?!.*\/src\/app\/look\.ts)/ },
                  {
                    name: 'later',
                    test: /src\/(app\/(layers|bulk-layer|nav-views)|routes\/(list-views|list-menu|export-button)|features\/conversations\/display-button)\.tsx$/,
                  },
                  { name: 'transcript-panel', test: /src\/features\/transcript\/transcript-panel\.tsx$/ },
                  {
                    name: 'markdown',
                    test: /src\/features\/transcript\/(markdown|draft)-(body|words)\.tsx$/,
                  },
                ],
              },
            },
          },
        }),
  },
}));
