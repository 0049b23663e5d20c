import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { contentTypeOf } from './content-types.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A file of the build, in memory. */
export type StaticFile = {
  contentType: string;
  /** Its bytes, and those of its compressed forms that the build made. */
  bodies: Partial<Record<Encoding, Buffer>>;
  /** Names the content, whatever the encoding; without quotes. */
  hash: string;
};

const compressed = { br: '.br', gzip: '.gz' } as const;

/**
 * Reads a whole folder once, at the start. A request is looked up in this map and never becomes a path on the disk.
 * Keys are paths of URLs, such as `/assets/index.js`. Source maps stay behind.
 */
export function readFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const names = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name))),
  );
  const files = new Map<string, StaticFile>();
  for (const name of names) {
    const extension = extname(name);
    if (['.br', '.gz', '.map'].includes(extension)) continue;
    const identity = readFileSync(join(folder, name));
    const bodies: StaticFile['bodies'] = { identity };
    for (const [encoding, ending] of Object.entries(compressed))
      if (names.has(name + ending))
        bodies[encoding as keyof typeof compressed] = readFileSync(join(folder, name + ending));
    files.set(`/${name.split(sep).join('/')}`, {
      contentType: contentTypeOf(extension),
      bodies,
      hash: createHash('sha256').update(identity).digest('base64url').slice(0, 27),
    });
  }
  return files;
}
