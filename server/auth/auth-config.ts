import type { Role } from '../../src/contract/person.ts';

/** Who has which role: values of the roles claim or header, or e-mail addresses (in lower case) of single people. */
export type RoleRules = {
  admin: readonly string[];
  agent: readonly string[];
  viewer: readonly string[];
  /** The role of people who match nothing; null refuses them. */
  otherwise: Role | null;
};

export type OidcConfig = {
  mode: 'oidc';
  issuer: string;
  clientId: string;
  /** Null for a public client: PKCE is used in any case. */
  clientSecret: string | null;
  scope: string;
  claims: { email: string; name: string; roles: string };
  /** The first seals, all open. */
  sessionSecrets: readonly [string, ...string[]];
  /** Longest pause between two requests, and longest session, both in ms. */
  idleMs: number;
  longestMs: number;
  /** Where browsers see Parley. */
  publicOrigin: string;
  roles: RoleRules;
};

export type ProxyConfig = {
  mode: 'proxy';
  /** Address ranges of the proxy. */
  peers: readonly string[];
  /** What shows that the proxy wrote the identity, and where the identity stands. Header names in lower case. */
  proof:
    | {
        kind: 'secret';
        header: string;
        secret: string;
        identity: { email: string; name: string; roles: string };
      }
    | {
        kind: 'jwt';
        header: string;
        jwksUrl: string;
        issuer: string;
        audience: string;
        claims: { email: string; name: string; roles: string };
      };
  /** Where the proxy ends its own session, or null. */
  signOutUrl: string | null;
  roles: RoleRules;
};

export type AuthConfig = { mode: 'none' } | ProxyConfig | OidcConfig;
