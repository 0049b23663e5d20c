/** Seconds or an HTTP date: the two forms of `retry-after`. */
const delay = /^(\d{1,9}|[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT)$/;

/**
 * The headers of Alli's answer that reach the browser: content type and `retry-after`, nothing else. In particular no
 * cookie, no CORS permission and no CSP of another house.
 */
export function passedHeaders(upstream: Readonly<Record<string, string>>): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': safeContentType(upstream['content-type']) };
  const retryAfter = upstream['retry-after'];
  if (retryAfter !== undefined && delay.test(retryAfter)) headers['retry-after'] = retryAfter;
  return headers;
}

/**
 * JSON stays JSON; all else becomes plain text, with its charset. Alli answers some errors with `text/html`, and such a body
 * may quote what a visitor typed: served as HTML from our origin, it would run as our page. The bytes stay as they are.
 * `application/problem+json` becomes JSON too: it is the mark of the gateway's own refusals.
 */
export function safeContentType(contentType: string | undefined): string {
  if (contentType === 'application/json') return contentType;
  const [type = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset="?([\w-]+)"?\s*$/.exec(parameter)?.[1])
    .find(Boolean);
  const essence = /^application\/([\w.+-]+\+)?json$/.test(type.trim()) ? 'application/json' : 'text/plain';
  return charset === undefined ? essence : `${essence}; charset=${charset}`;
}

/** On every answer under /webapi and /api: never cached, never sniffed, never a page. */
export const apiHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** The same, with the name of the request. */
export const ownHeaders = (requestId: string) => ({ ...apiHeaders, 'x-request-id': requestId });
