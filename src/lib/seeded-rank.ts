/**
 * A number from 0 to 2^53 that a seed gives to a name: the same always, and as good as random. The names with the lowest
 * ranks are a random sample of all names, in whatever order they come, however often (bottom-k sampling).
 * cyrb53 by bryc, public domain.
 */
export function seededRank(seed: string, name: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  // No seed with a name reads as another seed with another name.
  const text = `${seed.length}:${seed}${name}`;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    a = Math.imul(a ^ letter, 2654435761);
    b = Math.imul(b ^ letter, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
