import { SIGN_PAGES } from '../../src/contract/session.ts';

const HERE = 'https://parley.invalid';

/**
 * Where to go after signing in: a path of the app, whatever was asked for. Never another origin (`//evil.example`,
 * `/\evil.example`), never an endpoint, nor a page that would say that nobody is signed in.
 */
export function safeReturn(asked: string | null): string {
  const home = '/conversations';
  if (asked === null || !/^\/[\x21-\x7e]*$/.test(asked) || !URL.canParse(asked, HERE)) return home;
  const { origin, pathname, search, hash } = new URL(asked, HERE);
  if (origin !== HERE || pathname.startsWith('//') || /^\/(auth|api|webapi|assets)(\/|$)/.test(pathname))
    return home;
  if (pathname === SIGN_PAGES.problem || pathname === SIGN_PAGES.signedOut) return home;
  return `${pathname}${search}${hash}`;
}
