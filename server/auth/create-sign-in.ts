import type { Log } from '../gateway/log.ts';
import type { SignIn } from '../gateway/sign-in.ts';
import type { AuthConfig } from './auth-config.ts';
import { noSignIn } from './no-sign-in.ts';

/** The way to sign in that the configuration says. What the others need is not loaded. */
export async function createSignIn(
  config: AuthConfig,
  log: Log,
  hashIdentity: (id: string) => string,
): Promise<SignIn> {
  switch (config.mode) {
    case 'none':
      return noSignIn;
    case 'proxy':
      return (await import('./proxy-sign-in.ts')).createProxySignIn(config);
    case 'oidc':
      return (await import('./oidc-sign-in.ts')).createOidcSignIn(config, log, hashIdentity);
  }
}
