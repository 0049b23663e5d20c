import * as client from 'openid-client';
import { SIGN_PAGES } from '../../src/contract/session.ts';
import { Refusal } from '../gateway/refusal.ts';
import type { OidcConfig } from './auth-config.ts';
import { claimAt } from './claim-at.ts';
import { providerFetch } from './provider-fetch.ts';
import type { Said } from './read-person.ts';

/** Where the provider sends people back to; after signing out it is `SIGN_PAGES.signedOut`. Both must be registered there. */
const CALLBACK_PATH = '/auth/callback';

type Asked = { state: string; verifier: string; nonce: string };

/** The company's identity provider. It is looked up when it is first needed, and again after a failure. */
export function createOidcProvider(config: OidcConfig) {
  const { issuer, clientId, clientSecret, publicOrigin, claims } = config;
  let found: Promise<client.Configuration> | null = null;

  function discover(): Promise<client.Configuration> {
    found ??= client
      .discovery(
        new URL(issuer),
        clientId,
        { redirect_uris: [`${publicOrigin}${CALLBACK_PATH}`] },
        clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret),
        {
          [client.customFetch]: providerFetch,
          // Plain http goes to this machine only: the configuration and providerFetch see to it.
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only to stand out
          execute: issuer.startsWith('http:') ? [client.allowInsecureRequests] : [],
        },
      )
      .catch((error: unknown) => {
        found = null;
        throw unavailable(error);
      });
    return found;
  }

  return {
    /** Where to send a browser to sign in, and what to remember of it. Throws `Refusal` (sign-in-unavailable). */
    begin: async ({ hint, someoneElse }: { hint: string | null; someoneElse: boolean }) => {
      const provider = await discover();
      const asked: Asked = {
        state: client.randomState(),
        verifier: client.randomPKCECodeVerifier(),
        nonce: client.randomNonce(),
      };
      const url = client.buildAuthorizationUrl(provider, {
        redirect_uri: `${publicOrigin}${CALLBACK_PATH}`,
        scope: config.scope,
        state: asked.state,
        nonce: asked.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(asked.verifier),
        code_challenge_method: 'S256',
        ...(hint === null ? {} : { login_hint: hint }),
        ...(someoneElse ? { prompt: 'login' } : {}),
      });
      return { url, ...asked };
    },

    /**
     * Exchanges the code of the provider's answer (`search`) for what it says of the person.
     * Throws `Refusal` (not-signed-in, sign-in-unavailable).
     */
    finish: async (search: string, asked: Asked): Promise<{ said: Said; idToken: string | undefined }> => {
      const provider = await discover();
      try {
        const tokens = await client.authorizationCodeGrant(
          provider,
          new URL(`${publicOrigin}${CALLBACK_PATH}${search}`),
          {
            expectedState: asked.state,
            expectedNonce: asked.nonce,
            pkceCodeVerifier: asked.verifier,
            idTokenExpected: true,
          },
        );
        const inToken = tokens.claims();
        // Many providers put the e-mail address and groups only into the answer of this second request.
        const more =
          provider.serverMetadata().userinfo_endpoint !== undefined && inToken !== undefined
            ? await client.fetchUserInfo(provider, tokens.access_token, inToken.sub)
            : {};
        const all: Record<string, unknown> = { ...more, ...inToken };
        if (all['email_verified'] === false)
          throw new Refusal(
            'not-signed-in',
            'The e-mail address is not confirmed at the provider.',
            {},
            'unverified',
          );
        return {
          said: {
            email: claimAt(all, claims.email),
            name: claimAt(all, claims.name),
            roles: claimAt(all, claims.roles),
          },
          idToken: tokens.id_token,
        };
      } catch (error) {
        if (error instanceof Refusal) throw error;
        if (error instanceof client.AuthorizationResponseError || error instanceof client.ResponseBodyError)
          throw new Refusal('not-signed-in', 'The provider refused.', {}, error.error);
        if (error instanceof client.ClientError && !isNetwork(error))
          throw new Refusal(
            'not-signed-in',
            'The answer of the provider is not valid.',
            {},
            error.code ?? 'invalid',
          );
        throw unavailable(error);
      }
    },

    /** Where the provider ends its own session; our own page if it has no such address or cannot be asked. */
    signOutUrl: async (idToken: string | undefined): Promise<string> => {
      const provider = await discover().catch(() => null);
      if (provider?.serverMetadata().end_session_endpoint === undefined) return SIGN_PAGES.signedOut;
      return client.buildEndSessionUrl(provider, {
        post_logout_redirect_uri: `${publicOrigin}${SIGN_PAGES.signedOut}`,
        ...(idToken === undefined ? {} : { id_token_hint: idToken }),
      }).href;
    },
  };
}

function isNetwork({ code }: client.ClientError): boolean {
  return code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT';
}

function unavailable(error: unknown): Refusal {
  const reason = error instanceof Error ? error.name : 'unknown';
  return new Refusal(
    'sign-in-unavailable',
    'The identity provider cannot be reached; try again, and check OIDC_ISSUER if it stays so.',
    { 'retry-after': '5' },
    reason,
  );
}
