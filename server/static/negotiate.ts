import type { Encoding, StaticFile } from './read-files.ts';

/** The smallest form of a file that the client takes, by its `accept-encoding`. Only `q=0` counts as a refusal. */
export function negotiate(file: StaticFile, acceptEncoding: string): { encoding: Encoding; body: Buffer } {
  const accepted = acceptEncoding
    .toLowerCase()
    .split(',')
    .filter((item) => !/;\s*q=0(\.0*)?\s*$/.test(item))
    .map((item) => item.split(';')[0]?.trim());
  for (const encoding of ['br', 'gzip'] as const) {
    const body = file.bodies[encoding];
    if (body !== undefined && accepted.includes(encoding)) return { encoding, body };
  }
  return { encoding: 'identity', body: file.bodies.identity ?? Buffer.alloc(0) };
}
