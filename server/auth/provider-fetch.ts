import { isSafeUrl } from '../config/environment-kinds.ts';

/** Longest time for an answer of the identity provider, in ms. */
const TIMEOUT_MS = 10_000;

type Init = Pick<RequestInit, 'method' | 'headers'> & {
  body?: ArrayBuffer | ReadableStream | string | Uint8Array | URLSearchParams | null | undefined;
  signal?: AbortSignal | undefined;
};

/**
 * The one way out to the identity provider, for openid-client and jose alike: only https (plain http to this machine), no
 * redirect followed, and an end to waiting. Throws TypeError, or the signal's reason.
 */
export async function providerFetch(url: string, init: Init): Promise<Response> {
  if (!isSafeUrl(url)) throw new TypeError('the identity provider must be reached by https');
  const end = AbortSignal.timeout(TIMEOUT_MS);
  return fetch(url, {
    ...init,
    body: init.body instanceof Uint8Array ? new Uint8Array(init.body) : (init.body ?? null),
    redirect: 'manual',
    signal: init.signal === undefined ? end : AbortSignal.any([init.signal, end]),
  });
}
