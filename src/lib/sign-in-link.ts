import { SIGN_IN_PATH } from '../contract/session.ts';

/** Where the browser goes to sign in, to come back to a path of ours. */
export function signInLink(
  to: string,
  { hint, someoneElse = false }: { hint?: string | null; someoneElse?: boolean } = {},
): string {
  const query = new URLSearchParams({ to, ...(hint ? { hint } : {}), ...(someoneElse ? { else: '1' } : {}) });
  return `${SIGN_IN_PATH}?${query.toString()}`;
}
