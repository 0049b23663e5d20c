import * as z from 'zod/mini';
import { parseCidr } from '../auth/peer-list.ts';
import { accepted, integer, isSafeUrl, list, text } from './environment-kinds.ts';

const headerName = (fallback: string) =>
  z._default(
    z
      .string()
      .check(z.regex(/^[A-Za-z0-9-]{1,64}$/, 'must be the name of a header, of letters, digits and hyphens')),
    fallback,
  );
const safeUrl = accepted(isSafeUrl, 'must be an https address (plain http only on this machine)');

/** The environment variables of sign-in and roles, each by itself. What they mean together is for `readAuth`. */
export const authEnvironment = {
  AUTH: z._default(z.enum(['none', 'proxy', 'oidc'], { error: 'must be `none`, `proxy` or `oidc`' }), 'none'),
  SESSION_SECRET: text,
  SESSION_SECRET_FILE: text,
  SESSION_IDLE_MINUTES: integer(1, 24 * 60, 60),
  SESSION_HOURS: integer(1, 24 * 7, 8),
  OIDC_ISSUER: safeUrl,
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_CLIENT_SECRET_FILE: text,
  OIDC_SCOPE: z._default(z.string(), 'openid email profile'),
  OIDC_EMAIL_CLAIM: z._default(z.string(), 'email'),
  OIDC_NAME_CLAIM: z._default(z.string(), 'name'),
  OIDC_ROLES_CLAIM: z._default(z.string(), 'groups'),
  PROXY_PEERS: accepted(
    (value) => list(value).length > 0 && list(value).every((cidr) => parseCidr(cidr) !== null),
    'must be the addresses of the proxy, such as 10.0.0.0/24, separated by commas',
  ),
  PROXY_SECRET: text,
  PROXY_SECRET_FILE: text,
  PROXY_SECRET_HEADER: headerName('X-Parley-Proxy-Secret'),
  PROXY_EMAIL_HEADER: headerName('X-Forwarded-Email'),
  PROXY_NAME_HEADER: headerName('X-Forwarded-Preferred-Username'),
  PROXY_ROLES_HEADER: headerName('X-Forwarded-Groups'),
  PROXY_JWKS_URL: safeUrl,
  PROXY_JWT_HEADER: headerName('Authorization'),
  PROXY_JWT_ISSUER: text,
  PROXY_JWT_AUDIENCE: text,
  PROXY_SIGN_OUT_URL: accepted(
    (value) => isSafeUrl(value) || /^\/(?![/\\])/.test(value),
    'must be a path such as /oauth2/sign_out, or an https address',
  ),
  ROLE_ADMIN: text,
  ROLE_AGENT: text,
  ROLE_VIEWER: text,
  ROLE_DEFAULT: z._default(
    z.enum(['viewer', 'agent', 'admin', 'refuse'], {
      error: 'must be `viewer`, `agent`, `admin` or `refuse`',
    }),
    'refuse',
  ),
  RATE_LIMIT_PER_MINUTE: integer(60, 1_000_000, 3_000),
};
