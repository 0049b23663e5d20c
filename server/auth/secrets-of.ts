import type { AuthConfig } from './auth-config.ts';

/** The secrets of a configuration: none of them may be written anywhere. */
export function secretsOf(config: AuthConfig): string[] {
  if (config.mode === 'oidc')
    return [...config.sessionSecrets, ...(config.clientSecret === null ? [] : [config.clientSecret])];
  return config.mode === 'proxy' && config.proof.kind === 'secret' ? [config.proof.secret] : [];
}
