import { createHash, createHmac, randomBytes } from 'node:crypto';

/** People whose hash is kept, so that not every request makes it anew. */
const MAX_KEPT = 1_000;

/**
 * Names people in the log: the same person alike at every gateway with the same secrets, and nobody can go back from it to
 * an e-mail address, as with a plain hash of it. Without any secret it lasts as long as the process.
 */
export function hashIdentity(secrets: readonly string[]): (id: string) => string {
  const [first] = secrets;
  const key =
    first === undefined ? randomBytes(32) : createHash('sha256').update(`parley log ${first}`).digest();
  const kept = new Map<string, string>();
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const hash = createHmac('sha256', key).update(id).digest('base64url').slice(0, 16);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(id, hash);
    return hash;
  };
}
