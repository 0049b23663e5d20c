import { createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose';
import { Refusal } from '../gateway/refusal.ts';
import type { ProxyConfig } from './auth-config.ts';
import { claimAt } from './claim-at.ts';
import { providerFetch } from './provider-fetch.ts';
import type { Said } from './read-person.ts';

/** Signatures of key pairs only: a shared-secret one could be made from the public keys. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** Clocks may differ by this, in seconds. */
const CLOCK_TOLERANCE_S = 30;

/** Reads the token of a proxy that signs. Throws `Refusal` (not-signed-in, sign-in-unavailable). */
export function createTokenReader({
  jwksUrl,
  issuer,
  audience,
  claims,
}: Extract<ProxyConfig['proof'], { kind: 'jwt' }>): (token: string | undefined) => Promise<Said> {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { [customFetch]: providerFetch });
  const rules = { issuer, audience, algorithms, requiredClaims: ['exp'], clockTolerance: CLOCK_TOLERANCE_S };
  return async (token) => {
    const bare = token?.replace(/^Bearer /i, '') ?? '';
    try {
      const { payload } = await jwtVerify(bare, keys, rules);
      if (payload['email_verified'] === false)
        throw new Refusal('not-signed-in', 'The e-mail address is not confirmed at the sign-in.');
      return {
        email: claimAt(payload, claims.email),
        name: claimAt(payload, claims.name),
        roles: claimAt(payload, claims.roles),
      };
    } catch (error) {
      if (error instanceof Refusal) throw error;
      if (tells(error))
        throw new Refusal('not-signed-in', 'The token of the proxy is not valid.', {}, error.code);
      throw new Refusal('sign-in-unavailable', 'The keys at PROXY_JWKS_URL cannot be read.', {
        'retry-after': '5',
      });
    }
  };
}

/** Errors that are about the token; all others are about reading the keys. */
function tells(error: unknown): error is errors.JOSEError {
  return (
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWTExpired ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported
  );
}
