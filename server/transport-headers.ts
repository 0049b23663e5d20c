const TWO_YEARS_S = 2 * 365 * 24 * 60 * 60;

/**
 * Headers of every answer where browsers come by TLS (HSTS). Whether they do is known only from PUBLIC_ORIGIN: the
 * gateway itself speaks plain HTTP behind a terminator, and a browser that came by plain HTTP must not be told so, as it
 * would be locked out of a `localhost` for two years.
 */
export function transportHeaders(publicOrigin: string | null): Readonly<Record<string, string>> {
  if (publicOrigin?.startsWith('https:') !== true) return {};
  return { 'strict-transport-security': `max-age=${TWO_YEARS_S}; includeSubDomains` };
}
