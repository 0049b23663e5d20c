import type { AuthConfig, OidcConfig, ProxyConfig, RoleRules } from '../auth/auth-config.ts';
import { isLoopbackHost } from '../loopback.ts';
import { list } from './environment-kinds.ts';
import type { Environment } from './environment.ts';
import { readSecret } from './read-secret.ts';

type Sources = { env: Environment; readFile: (path: string) => string; problems: string[] };

/** A secret shorter than this can be guessed. */
const MIN_SECRET = 32;
const makeOne = 'make one with `openssl rand -base64 32`';

/** How people sign in. `problems` takes what is missing or does not go together; then the answer is `none`. */
export function readAuth(sources: Sources): AuthConfig {
  const { env, problems } = sources;
  if (env.AUTH === 'none') {
    if (!isLoopbackHost(env.HOST))
      problems.push(
        'HOST: must be a loopback address such as 127.0.0.1 while AUTH is `none`, since whoever reaches this server ' +
          'acts as its agent; set AUTH to `proxy` or `oidc` to listen elsewhere',
      );
    return { mode: 'none' };
  }
  const before = problems.length;
  const roles = readRoles(sources);
  const read = env.AUTH === 'proxy' ? readProxy(sources, roles) : readOidc(sources, roles);
  return problems.length > before ? { mode: 'none' } : read;
}

function readRoles({ env, problems }: Sources): RoleRules {
  const rules = {
    admin: list(env.ROLE_ADMIN),
    agent: list(env.ROLE_AGENT),
    viewer: list(env.ROLE_VIEWER),
    otherwise: env.ROLE_DEFAULT === 'refuse' ? null : env.ROLE_DEFAULT,
  };
  if (rules.otherwise === null && [...rules.admin, ...rules.agent, ...rules.viewer].length === 0)
    problems.push(
      'ROLE_ADMIN, ROLE_AGENT, ROLE_VIEWER: nobody could use Parley; name at least one group or e-mail address in one ' +
        'of them, or set ROLE_DEFAULT',
    );
  return rules;
}

/** Both, always: an address alone can be shared with another machine, a secret alone can be sent from anywhere. */
function readProxy(sources: Sources, roles: RoleRules): ProxyConfig {
  const { env, readFile, problems } = sources;
  needed(sources, 'PROXY_PEERS', 'the addresses of your auth proxy, such as 10.0.0.0/24');
  needed(sources, 'PUBLIC_ORIGIN', 'where browsers see Parley, such as https://parley.example');
  const secret = readSecret('PROXY_SECRET', env, readFile, problems);
  const common = {
    mode: 'proxy' as const,
    peers: list(env.PROXY_PEERS),
    signOutUrl: env.PROXY_SIGN_OUT_URL ?? null,
    roles,
  };
  if (env.PROXY_JWKS_URL !== undefined) {
    if (secret !== null) problems.push('PROXY_SECRET, PROXY_JWKS_URL: set only one of them');
    const claims = { email: env.OIDC_EMAIL_CLAIM, name: env.OIDC_NAME_CLAIM, roles: env.OIDC_ROLES_CLAIM };
    const issuer = needed(sources, 'PROXY_JWT_ISSUER', 'the `iss` of its tokens');
    const audience = needed(sources, 'PROXY_JWT_AUDIENCE', 'the `aud` of its tokens');
    const header = env.PROXY_JWT_HEADER.toLowerCase();
    return {
      ...common,
      proof: { kind: 'jwt', header, jwksUrl: env.PROXY_JWKS_URL, issuer, audience, claims },
    };
  }
  if (secret === null)
    problems.push(
      `PROXY_SECRET: is needed besides PROXY_PEERS, and the proxy must send it in ${env.PROXY_SECRET_HEADER} (${makeOne}); ` +
        'or set PROXY_JWKS_URL if it signs a token',
    );
  else checkSecret('PROXY_SECRET', secret, problems);
  const identity = {
    email: env.PROXY_EMAIL_HEADER.toLowerCase(),
    name: env.PROXY_NAME_HEADER.toLowerCase(),
    roles: env.PROXY_ROLES_HEADER.toLowerCase(),
  };
  const header = env.PROXY_SECRET_HEADER.toLowerCase();
  return { ...common, proof: { kind: 'secret', header, secret: secret ?? '', identity } };
}

function readOidc(sources: Sources, roles: RoleRules): OidcConfig {
  const { env, readFile, problems } = sources;
  const issuer = needed(sources, 'OIDC_ISSUER', 'the address of your identity provider');
  const clientId = needed(sources, 'OIDC_CLIENT_ID', 'as it is registered at the provider');
  const publicOrigin = needed(
    sources,
    'PUBLIC_ORIGIN',
    'where browsers see Parley, such as https://parley.example; the provider sends people back there',
  );
  if (publicOrigin.startsWith('http:') && !isLoopbackHost(new URL(publicOrigin).hostname))
    problems.push('PUBLIC_ORIGIN: must be https for AUTH=oidc: browsers keep its cookie only then');
  const [first = '', ...older] = list(readSecret('SESSION_SECRET', env, readFile, problems) ?? '');
  if (first === '') problems.push(`SESSION_SECRET: is needed for AUTH=oidc; ${makeOne}`);
  else for (const secret of [first, ...older]) checkSecret('SESSION_SECRET', secret, problems);
  return {
    mode: 'oidc',
    issuer,
    clientId,
    clientSecret: readSecret('OIDC_CLIENT_SECRET', env, readFile, problems),
    scope: env.OIDC_SCOPE,
    claims: { email: env.OIDC_EMAIL_CLAIM, name: env.OIDC_NAME_CLAIM, roles: env.OIDC_ROLES_CLAIM },
    sessionSecrets: [first, ...older],
    idleMs: env.SESSION_IDLE_MINUTES * 60_000,
    longestMs: env.SESSION_HOURS * 3_600_000,
    publicOrigin,
    roles,
  };
}

type Needed =
  | 'PROXY_PEERS'
  | 'PUBLIC_ORIGIN'
  | 'OIDC_ISSUER'
  | 'OIDC_CLIENT_ID'
  | 'PROXY_JWT_ISSUER'
  | 'PROXY_JWT_AUDIENCE';

function needed({ env, problems }: Sources, name: Needed, what: string): string {
  const value = env[name];
  if (value === undefined) problems.push(`${name}: is needed for AUTH=${env.AUTH}: ${what}`);
  return value ?? '';
}

function checkSecret(name: string, secret: string, problems: string[]): void {
  if (secret.length < MIN_SECRET || !/^[\x21-\x7e]+$/.test(secret))
    problems.push(`${name}: must have at least ${MIN_SECRET} printable characters; ${makeOne}`);
}
