import * as z from 'zod/mini';
import { isLoopbackHost } from '../loopback.ts';

/** Kinds of environment variables. Each message says what is accepted, and none quotes a value. */

export const text = z.optional(z.string());

/** A whole number with its limits, both included. */
export function wholeNumber(minimum: number, maximum: number) {
  const message = `must be a whole number from ${minimum} to ${maximum}`;
  const range = z.number().check(z.minimum(minimum, message), z.maximum(maximum, message));
  return z.pipe(z.string().check(z.regex(/^\d{1,10}$/, message)), z.pipe(z.transform(Number), range));
}

export const integer = (minimum: number, maximum: number, fallback: number) =>
  z.prefault(wholeNumber(minimum, maximum), String(fallback));

/** An optional value that a test accepts. */
export function accepted(isAccepted: (value: string) => boolean, message: string) {
  return z.optional(z.string().check(z.refine(isAccepted, message)));
}

/** Scheme and host only. */
export function isOrigin(value: string): boolean {
  return /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

/** https, or plain http to this very machine. */
export function isSafeUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname));
}

/** Values between commas. */
export function list(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
