import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Puts the worker of the journal beside the built code that starts it by name, as it stands beside its source. */
export function journalWorker(): Plugin {
  return {
    name: 'parley:journal-worker',
    apply: (config, { command }) => command === 'build' && Boolean(config.build?.ssr),
    generateBundle() {
      const source = readFileSync(join(import.meta.dirname, 'journal/pglite-worker.js'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'assets/pglite-worker.js', source });
    },
  };
}
