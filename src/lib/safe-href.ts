const SAFE = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address that a link of a user, a bot or a document may open: absolute, and http, https or mailto; null for anything
 * else. What is returned is what the URL parser of the browser made of it, so nothing can be read in two ways.
 */
export function safeHref(address: string | null | undefined): string | null {
  if (address === null || address === undefined) return null;
  const url = parse(address.trim());
  return url !== null && SAFE.has(url.protocol) ? url.href : null;
}

/** The name to show of where an address leads: the host, or the mailbox. */
export function addressName(href: string): string {
  const url = parse(href);
  if (url === null) return href;
  return url.protocol === 'mailto:' ? decodeSafely(url.pathname) : url.host;
}

const parse = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
