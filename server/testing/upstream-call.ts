import type { UpstreamCall } from '../gateway/upstream.ts';

/** A call to Alli as the gateway would make it, but for these changes. */
export const upstreamCall = (changes: Partial<UpstreamCall> = {}): UpstreamCall => ({
  method: 'GET',
  path: '/webapi/v2/conversations',
  headers: {},
  body: null,
  personId: 'local',
  background: false,
  fresh: false,
  signal: new AbortController().signal,
  ...changes,
});
