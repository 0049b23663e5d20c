import { describe, expect, test } from 'vitest';
import { ConfigError } from './config/config-error.ts';
import { readConfig } from './config.ts';

const files: Record<string, string> = {
  '/key': '  file-key-1234-0123456789abcdef0123456789\n',
  '/empty': ' \n',
  '/directory.json': '{"apps":[{"id":"A","name":"App"}],"states":{"pnd":"Parked"}}',
  '/no-json': '{',
  '/odd.json': '{"apps":[{"id":1,"name":"x"}],"agent":[]}',
};

const read = (variables: Record<string, string>) =>
  readConfig(variables, (path) => {
    const text = files[path];
    if (text === undefined) throw new Error('ENOENT');
    return text;
  });

function problemsOf(variables: Record<string, string>): string[] {
  try {
    read(variables);
  } catch (error) {
    if (error instanceof ConfigError) return [...error.problems];
    throw error;
  }
  return [];
}

test('nothing set is the sandbox on loopback', () => {
  expect(read({ PATH: '/bin', HOME: '/' })).toEqual({
    host: '127.0.0.1',
    port: 4180,
    publicOrigin: null,
    auth: { mode: 'none' },
    ratePerMinute: 3000,
    source: { mode: 'sandbox', size: 5000, latencyMs: 0, seed: 1 },
    load: {
      maxInFlight: 16,
      maxWaiting: 1000,
      maxWaitingEach: 500,
      maxWaitMs: 10_000,
      failures: 10,
      pauseMs: 5_000,
    },
    metrics: null,
    earlierAssets: null,
    drainMs: 0,
    directory: null,
    journal: { database: { kind: 'memory' }, days: 365, onFailure: 'stop' },
    warnings: [],
  });
});

test('an empty variable is the same as none', () => {
  const names = [
    'HOST',
    'PORT',
    'ALLI_API_KEY',
    'ALLI_BASE_URL',
    'SANDBOX_SIZE',
    'DIRECTORY_FILE',
    'PUBLIC_ORIGIN',
  ];
  expect(read(Object.fromEntries(names.map((name) => [name, ' '])))).toEqual(read({}));
});

test('the sandbox as it is asked for', () => {
  const { source } = read({ SANDBOX_SIZE: '100000', SANDBOX_LATENCY_MS: '50', SANDBOX_SEED: '0' });
  expect(source).toEqual({ mode: 'sandbox', size: 100_000, latencyMs: 50, seed: 0 });
});

test('a key is Alli', () => {
  const { source, warnings } = read({
    ALLI_API_KEY: 'key-1234',
    ALLI_BASE_URL: 'https://backend-ja.alli.ai/',
    ALLI_AGENT_EMAIL: 'agent@example.com',
    ALLI_USER_EMAIL: 'user@example.com',
    ALLI_OWN_USER_ID: '김민수',
  });
  expect(source).toEqual({
    mode: 'alli',
    baseUrl: 'https://backend-ja.alli.ai/',
    identity: {
      credential: { kind: 'api-key', secret: 'key-1234' },
      agentEmail: 'agent@example.com',
      userEmail: 'user@example.com',
      ownUserId: '김민수',
    },
  });
  expect(warnings).toEqual([expect.stringContaining('creates a user')]);
});

test.each([
  ['ALLI_API_KEY_FILE', '/key', { kind: 'api-key', secret: 'file-key-1234-0123456789abcdef0123456789' }],
  ['ALLI_API_TOKEN', 'token-1234', { kind: 'bearer', secret: 'token-1234' }],
])('%s is a credential too', (name, value, credential) => {
  expect(read({ [name]: value }).source).toMatchObject({ mode: 'alli', identity: { credential } });
});

test('an address without a key is the sandbox, with a warning', () => {
  const { source, warnings } = read({ ALLI_BASE_URL: 'https://backend.alli.ai' });
  expect(source.mode).toBe('sandbox');
  expect(warnings).toEqual([expect.stringContaining('ALLI_API_KEY')]);
});

test('the directory of an administrator', () => {
  expect(read({ DIRECTORY_FILE: '/directory.json' }).directory).toEqual({
    apps: [{ id: 'A', name: 'App' }],
    categories: [],
    agents: [],
    states: { pnd: 'Parked' },
  });
});

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['127.1.2.3', '127.1.2.3'],
  ['localhost', 'localhost'],
  ['::1', '::1'],
  ['[::1]', '::1'],
])('HOST %s listens on %s', (value, host) => {
  expect(read({ HOST: value }).host).toBe(host);
});

describe('a bad value names itself and the remedy', () => {
  test.each<[Record<string, string>, string, string]>([
    [{ HOST: '0.0.0.0' }, 'HOST', 'AUTH is `none`'],
    [{ HOST: '::' }, 'HOST', '127.0.0.1'],
    [{ HOST: 'example.com' }, 'HOST', '127.0.0.1'],
    [{ AUTH: 'basic' }, 'AUTH', '`oidc`'],
    [{ HOST: 'a b' }, 'HOST', 'address'],
    [{ PORT: '65536' }, 'PORT', 'from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT', 'whole number'],
    [{ PORT: '80a' }, 'PORT', 'whole number'],
    [{ PORT: '1e3' }, 'PORT', 'whole number'],
    [{ PUBLIC_ORIGIN: 'https://parley.example/' }, 'PUBLIC_ORIGIN', 'no slash'],
    [{ PUBLIC_ORIGIN: 'parley.example' }, 'PUBLIC_ORIGIN', 'https://'],
    [{ PUBLIC_ORIGIN: 'ftp://parley.example' }, 'PUBLIC_ORIGIN', 'https://'],
    [{ PUBLIC_ORIGIN: 'https://a:b@parley.example' }, 'PUBLIC_ORIGIN', 'host only'],
    [{ ALLI_BASE_URL: 'http://backend.alli.ai' }, 'ALLI_BASE_URL', 'https'],
    [{ ALLI_BASE_URL: 'https://backend.alli.ai/webapi' }, 'ALLI_BASE_URL', 'no path'],
    [{ ALLI_BASE_URL: 'https://user:pass@backend.alli.ai' }, 'ALLI_BASE_URL', 'password'],
    [{ ALLI_BASE_URL: 'https://backend.alli.ai/?x=1' }, 'ALLI_BASE_URL', 'query'],
    [{ ALLI_BASE_URL: 'backend.alli.ai' }, 'ALLI_BASE_URL', 'https'],
    [{ ALLI_BASE_URL: 'file:///etc' }, 'ALLI_BASE_URL', 'https'],
    [{ ALLI_AGENT_EMAIL: 'someone' }, 'ALLI_AGENT_EMAIL', 'e-mail'],
    [{ ALLI_USER_EMAIL: 'a@b\r\nX: y' }, 'ALLI_USER_EMAIL', 'e-mail'],
    [{ ALLI_OWN_USER_ID: 'a\nb' }, 'ALLI_OWN_USER_ID', 'one line'],
    [{ ALLI_API_KEY: 'a', ALLI_API_TOKEN: 'b' }, 'ALLI_API_KEY, ALLI_API_TOKEN', 'only one'],
    [{ ALLI_API_KEY_FILE: '/none' }, 'ALLI_API_KEY_FILE', 'path'],
    [{ ALLI_API_KEY_FILE: '/empty' }, 'ALLI_API_KEY_FILE', 'empty'],
    [{ ALLI_API_KEY: 'schlüssel' }, 'ALLI_API_KEY', 'ASCII'],
    [{ ALLI_API_KEY: 'two words' }, 'ALLI_API_KEY', 'spaces'],
    [{ DIRECTORY_FILE: '/none' }, 'DIRECTORY_FILE', 'path'],
    [{ DIRECTORY_FILE: '/no-json' }, 'DIRECTORY_FILE', 'JSON'],
    [{ SANDBOX_SIZE: '0' }, 'SANDBOX_SIZE', 'from 1 to 200000'],
    [{ SANDBOX_SIZE: '200001' }, 'SANDBOX_SIZE', 'from 1 to 200000'],
    [{ SANDBOX_LATENCY_MS: '1.5' }, 'SANDBOX_LATENCY_MS', 'whole number'],
    [{ SANDBOX_SEED: 'x' }, 'SANDBOX_SEED', 'whole number'],
    [{ ALLI_KEY: 'x' }, 'ALLI_KEY', 'did you mean ALLI_API_KEY?'],
    [{ ALLI_APIKEY: 'x' }, 'ALLI_APIKEY', 'did you mean ALLI_API_KEY?'],
    [{ ALLI_BASEURL: 'x' }, 'ALLI_BASEURL', 'did you mean ALLI_BASE_URL?'],
    [{ SANDBOX_SEEDS: '1' }, 'SANDBOX_SEEDS', 'did you mean SANDBOX_SEED?'],
  ])('%j', (variables, name, remedy) => {
    const problems = problemsOf(variables);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: `));
    expect(problems[0]).toContain(remedy);
  });

  const secret = 'planted-0123456789abcdef0123456789';
  const proxy = {
    AUTH: 'proxy',
    PROXY_PEERS: '10.0.0.0/24',
    PUBLIC_ORIGIN: 'https://p.example',
    ROLE_DEFAULT: 'viewer',
  };
  const oidc = {
    AUTH: 'oidc',
    OIDC_ISSUER: 'https://id.example',
    OIDC_CLIENT_ID: 'parley',
    SESSION_SECRET: secret,
    PUBLIC_ORIGIN: 'https://p.example',
    ROLE_ADMIN: 'ops',
  };
  const without = (from: Record<string, string>, name: string) =>
    Object.fromEntries(Object.entries(from).filter(([key]) => key !== name));

  test.each<[Record<string, string>, string, string]>([
    [{ ...proxy }, 'PROXY_SECRET', 'X-Parley-Proxy-Secret'],
    [{ ...without(proxy, 'PROXY_PEERS'), PROXY_SECRET: secret }, 'PROXY_PEERS', '10.0.0.0/24'],
    [{ ...proxy, PROXY_PEERS: '10.0.0.0/33', PROXY_SECRET: secret }, 'PROXY_PEERS', 'separated by commas'],
    [{ ...proxy, PROXY_PEERS: 'proxy.local', PROXY_SECRET: secret }, 'PROXY_PEERS', '10.0.0.0/24'],
    [{ ...proxy, PROXY_SECRET: 'planted-short' }, 'PROXY_SECRET', 'openssl rand'],
    [{ ...without(proxy, 'PUBLIC_ORIGIN'), PROXY_SECRET: secret }, 'PUBLIC_ORIGIN', 'https://'],
    [{ ...without(proxy, 'ROLE_DEFAULT'), PROXY_SECRET: secret }, 'ROLE_ADMIN', 'ROLE_DEFAULT'],
    [{ ...proxy, PROXY_SECRET: secret, PROXY_SECRET_FILE: '/key' }, 'PROXY_SECRET', 'only one'],
    [
      { ...proxy, PROXY_SECRETS: secret, PROXY_SECRET: secret },
      'PROXY_SECRETS',
      'did you mean PROXY_SECRET?',
    ],
    [{ ...proxy, PROXY_JWKS_URL: 'https://a.example/k', PROXY_JWT_ISSUER: 'a' }, 'PROXY_JWT_AUDIENCE', 'aud'],
    [{ ...proxy, PROXY_JWKS_URL: 'http://a.example/k' }, 'PROXY_JWKS_URL', 'https'],
    [without(oidc, 'OIDC_ISSUER'), 'OIDC_ISSUER', 'identity provider'],
    [without(oidc, 'OIDC_CLIENT_ID'), 'OIDC_CLIENT_ID', 'registered'],
    [without(oidc, 'SESSION_SECRET'), 'SESSION_SECRET', 'openssl rand'],
    [without(oidc, 'PUBLIC_ORIGIN'), 'PUBLIC_ORIGIN', 'https://'],
    [without(oidc, 'ROLE_ADMIN'), 'ROLE_ADMIN', 'e-mail address'],
    [{ ...oidc, SESSION_SECRET: `${secret},planted-short` }, 'SESSION_SECRET', '32'],
    [{ ...oidc, PUBLIC_ORIGIN: 'http://p.example' }, 'PUBLIC_ORIGIN', 'https'],
    [{ ...oidc, OIDC_ISSUER: 'http://id.example' }, 'OIDC_ISSUER', 'https'],
    [{ ...oidc, OIDC_CLIENT_SECRET_FILE: '/none' }, 'OIDC_CLIENT_SECRET_FILE', 'permissions'],
    [{ ...oidc, SESSION_HOURS: '0' }, 'SESSION_HOURS', 'from 1'],
    [{ ...oidc, ROLE_DEFAULT: 'boss' }, 'ROLE_DEFAULT', '`viewer`'],
  ])('sign-in %j', (variables, name, remedy) => {
    const problems = problemsOf(variables);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}`));
    expect(problems[0]).toContain(remedy);
    expect(problems[0]).not.toContain('planted');
  });

  test('with sign-in it listens anywhere', () => {
    const { host, auth } = read({
      ...oidc,
      HOST: '0.0.0.0',
      SESSION_SECRET: `${secret}, ${secret}2`,
      ROLE_AGENT: 'a@b.c, desk',
    });
    expect(host).toBe('0.0.0.0');
    expect(auth).toEqual({
      mode: 'oidc',
      issuer: 'https://id.example',
      clientId: 'parley',
      clientSecret: null,
      scope: 'openid email profile',
      claims: { email: 'email', name: 'name', roles: 'groups' },
      sessionSecrets: [secret, `${secret}2`],
      idleMs: 3_600_000,
      longestMs: 28_800_000,
      publicOrigin: 'https://p.example',
      roles: { admin: ['ops'], agent: ['a@b.c', 'desk'], viewer: [], otherwise: null },
    });
    expect(read({ ...proxy, HOST: '::', PROXY_SECRET_FILE: '/key', PROXY_SECRET: '' }).auth.mode).toBe(
      'proxy',
    );
  });

  test('a file of names says where it is wrong', () => {
    expect(problemsOf({ DIRECTORY_FILE: '/odd.json' })).toEqual([
      expect.stringMatching(/^DIRECTORY_FILE: apps\.0\.id: .*expected string/),
      expect.stringMatching(/^DIRECTORY_FILE: .*"agent"/),
    ]);
  });

  test('all of them at once', () => {
    expect(problemsOf({ PORT: 'x', PUBLIC_ORIGIN: 'x', ALLI_KEY: 'x' })).toHaveLength(3);
  });

  test('and never the value of a secret', () => {
    const secrets = {
      ALLI_API_KEY: 'planted key',
      ALLI_API_TOKEN: 'planted-token',
      ALLI_APIKEY: 'planted-slip',
    };
    expect(problemsOf(secrets).join()).not.toContain('planted');
    expect(problemsOf({ ALLI_API_KEY: 'planted key' }).join()).not.toContain('planted');
    expect(problemsOf({ ALLI_BASE_URL: 'https://user:planted@alli.ai' }).join()).not.toContain('planted');
  });
});
