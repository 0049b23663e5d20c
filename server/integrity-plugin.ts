import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A tag of the page that loads a script or a style sheet of the build. */
const loading = /<(script|link)\b[^>]*?\s(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"[^>]*>/g;

/**
 * Writes into the built page what each script and style sheet that it names must be (SRI): a cache or a proxy that holds
 * another file under that name breaks the page instead of running its code. Runs when the files are as they will be served,
 * and before the page is compressed.
 */
export function integrity(): Plugin {
  return {
    name: 'parley:integrity',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    writeBundle: {
      order: 'pre',
      sequential: true,
      handler({ dir }) {
        if (dir === undefined) return;
        const page = join(dir, 'index.html');
        const hashOf = (path: string) =>
          `sha384-${createHash('sha384')
            .update(readFileSync(join(dir, path)))
            .digest('base64')}`;
        writeFileSync(page, withIntegrity(readFileSync(page, 'utf8'), hashOf));
      },
    },
  };
}

/** The page with `integrity` at each tag that loads a file of the build. */
export function withIntegrity(html: string, hashOf: (path: string) => string): string {
  return html.replace(loading, (tag, _, path: string) =>
    tag.replace(/\s*\/?>$/, (end) => ` integrity="${hashOf(path)}"${end}`),
  );
}
