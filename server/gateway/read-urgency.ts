import type { UpstreamCall } from './upstream.ts';

/** Urgency of RFC 9218, from 0 (most) to 7; without one it is 3. Chromium's own headers never go beyond 4. */
const urgency = /(?:^|,)\s*u=([0-7])\s*(?:;[^,]*)?(?:,|$)/;
const BACKGROUND = 5;

/**
 * What a request says of its urgency: `Priority: u=5` and above is background work, and `Cache-Control: no-cache` wants an
 * answer that begins now. Junk is the same as nothing, as both headers' definitions ask for.
 */
export function readUrgency(headers: Headers): Pick<UpstreamCall, 'background' | 'fresh'> {
  const wanted = urgency.exec(headers.get('priority') ?? '')?.[1];
  return {
    background: wanted !== undefined && Number(wanted) >= BACKGROUND,
    fresh: /\bno-cache\b/.test(headers.get('cache-control') ?? ''),
  };
}
