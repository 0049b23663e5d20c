import * as z from 'zod/mini';

/** Why a sign-in did not come about: `problem` in the address of `SIGN_PAGES.problem`. */
export const signInProblem = z.enum([
  /** The answer came too late, or to another browser than the one that asked. */
  'expired',
  /** The person said no, or the provider did. */
  'refused',
  'unverified',
  'no-email',
  'no-role',
  'unavailable',
  /** The answer of the provider is not valid, or the gateway failed: its log says more. */
  'failed',
]);
export type SignInProblem = z.infer<typeof signInProblem>;
