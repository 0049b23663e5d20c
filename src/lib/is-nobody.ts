import { HttpError } from './api-error.ts';

/** Refused because nobody is signed in: by the gateway, or by a proxy in front of it that does not know its marks. */
export function isNobody(error: unknown): boolean {
  return (
    error instanceof HttpError &&
    error.status === 401 &&
    (error.speaker === 'unknown' || (error.speaker === 'gateway' && error.code === 'not-signed-in'))
  );
}
