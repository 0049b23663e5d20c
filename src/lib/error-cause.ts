import { ContractError, HttpError, NetworkError } from './api-error.ts';
import { isLostCode } from './lost-code.ts';

/** Why something could not be read or written, as far as a person needs to know to do something about it. */
export const errorCauses = [
  'keyRefused',
  'notAllowed',
  'notFound',
  'rateLimited',
  'payment',
  'badRequest',
  'alliFailed',
  'alliUnreachable',
  'alliSlow',
  'gatewayUnreachable',
  'gatewayRefused',
  'gatewayBusy',
  'journalDown',
  'changedSince',
  'notPermitted',
  'noRole',
  'tooFast',
  'signInDown',
  'offline',
  'contract',
  'outdated',
  'bug',
] as const;
export type ErrorCause = (typeof errorCauses)[number];

/** The cause of an error. `online` is `navigator.onLine`: it tells a lost network from a stopped gateway. */
export function errorCause(error: unknown, online: boolean): ErrorCause {
  if (isLostCode(error)) return 'outdated';
  if (error instanceof ContractError) return 'contract';
  if (error instanceof NetworkError) return online ? 'gatewayUnreachable' : 'offline';
  if (!(error instanceof HttpError)) return 'bug';
  if (error.speaker === 'gateway') return gatewayCause(error.code);
  // Codes first: a 400 that says 7001 is about the key all the same.
  if (error.status === 401 || error.code === '7001' || error.code === '1013') return 'keyRefused';
  if (error.status === 402 || error.code === '7004') return 'payment';
  if (error.status === 403) return 'notAllowed';
  if (error.status === 404) return 'notFound';
  if (error.status === 429) return 'rateLimited';
  if (error.status === 502 || error.status === 503 || error.status === 504) return 'alliUnreachable';
  return error.status >= 500 ? 'alliFailed' : 'badRequest';
}

/** Codes of the gateway that say all by themselves. */
const byCode = new Map<string | null, ErrorCause>([
  ['not-permitted', 'notPermitted'],
  ['not-allowed', 'notPermitted'],
  ['no-role', 'noRole'],
  ['rate-limited', 'tooFast'],
  ['sign-in-unavailable', 'signInDown'],
  ['internal', 'bug'],
]);

function gatewayCause(code: string | null): ErrorCause {
  if (code === 'upstream-timeout') return 'alliSlow';
  if (code === 'journal-unavailable') return 'journalDown';
  if (code === 'changed-since') return 'changedSince';
  if (code === 'busy') return 'gatewayBusy';
  if (code === 'upstream-echoed-key') return 'gatewayRefused';
  if (code?.startsWith('upstream-')) return 'alliUnreachable';
  return byCode.get(code) ?? 'gatewayRefused';
}

/** What a person can hand on: status, code and request id, such as `401 INVALID_TOKEN 1013`. */
export function errorCode(error: unknown): string {
  if (error instanceof HttpError) {
    const said = error.said !== null && /^[\w-]{1,40}$/.test(error.said) ? error.said : null;
    return [String(error.status), said, error.code].filter((part) => part !== null).join(' ');
  }
  if (error instanceof ContractError) return error.problem;
  return error instanceof Error ? error.message : String(error);
}
