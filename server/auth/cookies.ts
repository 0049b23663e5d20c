/** Cookies of a request by name; of two with one name the first, as browsers send the more fitting one first. */
export function readCookies(request: Request): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [, name, value] = /^\s*([^=\s]+)=([^;]*?)\s*$/.exec(part) ?? [];
    if (name !== undefined && value !== undefined && !cookies.has(name)) cookies.set(name, value);
  }
  return cookies;
}

/**
 * A cookie that only this host sees and no script reads. `Lax`: it comes along when a person follows a link to Parley, and
 * never with what another site sends. `__Host-` names make browsers insist on all of this.
 */
export function cookie(name: `__Host-${string}`, value: string, maxAgeMs: number): string {
  return `${name}=${value}; Path=/; Max-Age=${Math.floor(maxAgeMs / 1000)}; HttpOnly; Secure; SameSite=Lax`;
}

/** Ends a cookie. */
export function noCookie(name: `__Host-${string}`): string {
  return cookie(name, '', 0);
}
