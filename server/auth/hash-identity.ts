import { createHash, createHmac, randomBytes } from 'node:crypto';

/**
 * Names people in the log: the same person alike at every gateway with the same secrets, and nobody can go back from it to
 * an e-mail address, as with a plain hash of it. Without any secret it lasts as long as the process.
 */
export function hashIdentity(secrets: readonly string[]): (id: string) => string {
  const [first] = secrets;
  const key =
    first === undefined ? randomBytes(32) : createHash('sha256').update(`parley log ${first}`).digest();
  return (id) => createHmac('sha256', key).update(id).digest('base64url').slice(0, 16);
}
