import { join } from 'node:path';
import type { Plugin } from 'vite';

const FILE = 'src/app/look.ts';

/**
 * Puts `src/app/look.ts` at the head of the page as a script that stops the first paint. Vite itself knows only module
 * scripts, which run too late for that; built, it is an asset like any other, cached for ever under its hash.
 */
export function blockingLook(root: string): Plugin {
  let isBuild = false;
  return {
    name: 'parley:look',
    apply: (config) => !config.build?.ssr,
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    buildStart() {
      if (isBuild) this.emitFile({ type: 'chunk', id: join(root, FILE), name: 'look' });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const built = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.facadeModuleId === join(root, FILE),
        );
        if (bundle && (built?.type !== 'chunk' || built.imports.length + built.exports.length > 0))
          throw new Error(`${FILE} must be a script by itself: it may import and export nothing`);
        const src = built === undefined ? `/${FILE}` : `/${built.fileName}`;
        return [{ tag: 'script', attrs: { src }, injectTo: 'head-prepend' }];
      },
    },
  };
}
