/** What a request line asks for, as it came over the wire. */
export type RawTarget = { ok: true; target: string } | { ok: false; why: string };

/**
 * Checks the target of a request before anything parses it, because `new URL` quietly resolves dot segments, turns backslashes
 * around and drops control characters: what is checked later would not be what was sent. The query may hold what a path
 * may not, except control characters and spaces. The absolute form is accepted for this server only.
 * `hosts` are the Host headers: of two, the first proxy and the next may each believe another one.
 */
export function checkRawTarget(raw: string, hosts: readonly string[]): RawTarget {
  const [host, ...others] = hosts;
  if (others.length > 0) return { ok: false, why: 'The request names more than one Host.' };
  const target = host === undefined ? raw : stripOrigin(raw, `http://${host}`);
  if (!target.startsWith('/')) return { ok: false, why: 'The target is not a path of this server.' };
  if (!/^[\x21-\x7e]+$/.test(target) || target.includes('#'))
    return { ok: false, why: 'The target holds characters that may not stand in a request line.' };
  const [path = ''] = target.split('?', 1);
  if (path.includes('//')) return { ok: false, why: 'The path has an empty segment.' };
  if (/\\|%5c/i.test(path)) return { ok: false, why: 'The path has a backslash.' };
  if (/%(2e|25|0|1|7f)/i.test(path))
    return { ok: false, why: 'The path encodes a dot, a percent sign or a control character.' };
  if (/\/\.\.?(\/|$)/.test(path)) return { ok: false, why: 'The path has a dot segment.' };
  return { ok: true, target };
}

function stripOrigin(raw: string, origin: string): string {
  return raw.startsWith(`${origin}/`) ? raw.slice(origin.length) : raw;
}
