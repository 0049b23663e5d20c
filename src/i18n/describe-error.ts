import { ContractError, HttpError } from '../lib/api-error.ts';
import { errorCause, errorCode, type ErrorCause } from '../lib/error-cause.ts';
import type { Translate } from './i18n-store.ts';

/** An error in words: what happened and what to do, the code to hand on, and whether trying again can help. */
export type ErrorWords = {
  cause: ErrorCause;
  title: string;
  text: string;
  /** Status, code and what is wrong. May hold hostile text: show it as text only. */
  code: string;
  canRetry: boolean;
  /** All that an administrator needs, as text to copy; no text of end users but the answer's own beginning. */
  details: string;
};

const retryable: Record<ErrorCause, boolean> = {
  keyRefused: true,
  notAllowed: false,
  notFound: false,
  rateLimited: true,
  payment: false,
  badRequest: false,
  alliFailed: true,
  alliUnreachable: true,
  alliSlow: true,
  gatewayUnreachable: true,
  gatewayRefused: false,
  gatewayBusy: true,
  journalDown: true,
  changedSince: false,
  notPermitted: false,
  noRole: true,
  tooFast: true,
  signInDown: true,
  offline: true,
  contract: false,
  outdated: true,
  bug: false,
};

/** The words for an error, in the language shown. The one place where an error becomes a sentence. */
export function describeError(t: Translate, error: unknown, online = navigator.onLine): ErrorWords {
  const cause = errorCause(error, online);
  const title = t(`error.${cause}.title`);
  const code = errorCode(error);
  const requestId = error instanceof HttpError || error instanceof ContractError ? error.requestId : null;
  const said = error instanceof HttpError ? error.said : null;
  return {
    cause,
    title,
    text: t(`error.${cause}.text`),
    code,
    canRetry: retryable[cause],
    details: [
      title,
      code,
      said,
      requestId && t('error.requestId', { id: requestId }),
      new Date().toISOString(),
    ]
      .filter(Boolean)
      .join('\n'),
  };
}
