import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, describe, expect, test } from 'vitest';
import { createNodeListener } from '../node-listener.ts';
import { rawExchange, serveHttp, statusOf } from '../testing/raw-exchange.ts';
import { recordingGateway } from '../testing/recording-gateway.ts';
import type { ProxyConfig } from './auth-config.ts';
import { createPeerList, parseCidr } from './peer-list.ts';
import { createProxySignIn } from './proxy-sign-in.ts';

const SECRET = 'proxy-0123456789abcdef0123456789';
const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

const roles = { admin: ['ops'], agent: ['desk'], viewer: [], otherwise: null };
const byHeader: ProxyConfig = {
  mode: 'proxy',
  peers: ['127.0.0.0/8'],
  proof: {
    kind: 'secret',
    header: 'x-parley-proxy-secret',
    secret: SECRET,
    identity: {
      email: 'x-forwarded-email',
      name: 'x-forwarded-preferred-username',
      roles: 'x-forwarded-groups',
    },
  },
  signOutUrl: '/oauth2/sign_out',
  roles,
};

/** The gateway behind a real socket, asked with exactly these header lines. */
async function ask(config: ProxyConfig, ...lines: string[]) {
  const { gateway, calls, lines: logged } = recordingGateway({ signIn: createProxySignIn(config) });
  const listener = createNodeListener(gateway, () => undefined);
  const server = await serveHttp((incoming, outgoing) => void listener(incoming, outgoing));
  closers.push(server.close);
  const head = [`Host: 127.0.0.1:${server.port}`, 'X-Requested-By: parley', 'Connection: close', ...lines];
  const answer = await rawExchange(
    server.port,
    ['GET /webapi/v2/conversations HTTP/1.1', ...head, '', ''].join('\r\n'),
  );
  const code = /"code":"([\w-]+)"/.exec(answer)?.[1];
  return { status: statusOf(answer), code, calls, logged };
}

const proof = `X-Parley-Proxy-Secret: ${SECRET}`;
const email = 'X-Forwarded-Email: Jiwon.Han@example.com';
const groups = 'X-Forwarded-Groups: desk,everyone';

test('the proxy says who it is, and Alli is told', async () => {
  const { status, calls } = await ask(byHeader, proof, email, groups);
  expect(status).toBe(200);
  expect(calls[0]?.headers['agent-email']).toBe('Jiwon.Han@example.com');
  expect(JSON.stringify(calls)).not.toContain(SECRET);
});

describe('nobody else can', () => {
  test.each<[string, Partial<ProxyConfig>, string[], number, string]>([
    [
      'from another address',
      { peers: ['10.0.0.0/8', 'fd00::/8'] },
      [proof, email, groups],
      403,
      'proxy-only',
    ],
    ['without the secret', {}, [email, groups], 403, 'proxy-only'],
    ['with a wrong secret', {}, ['X-Parley-Proxy-Secret: guess', email, groups], 403, 'proxy-only'],
    ['with the secret twice', {}, [proof, proof, email, groups], 400, 'bad-header'],
    [
      'with two e-mails',
      {},
      [proof, 'x-forwarded-email: boss@example.com', email, groups],
      400,
      'bad-header',
    ],
    ['with two in one header', {}, [proof, `${email}, boss@example.com`, groups], 401, 'not-signed-in'],
    ['with groups twice', {}, [proof, email, groups, 'X-FORWARDED-GROUPS: ops'], 400, 'bad-header'],
    ['by an underscore', {}, [proof, email, 'X_Forwarded_Groups: ops', groups], 400, 'bad-header'],
    ['by an underscore alone', {}, [proof, 'X_Forwarded_Email: boss@example.com', groups], 400, 'bad-header'],
    ['without an e-mail', {}, [proof, groups], 401, 'not-signed-in'],
    ['with no e-mail in it', {}, [proof, 'X-Forwarded-Email: someone', groups], 401, 'not-signed-in'],
    ['without a role', {}, [proof, email], 403, 'no-role'],
    [
      'by the address in a header',
      { peers: ['10.1.2.3'] },
      [proof, email, groups, 'X-Forwarded-For: 10.1.2.3'],
      403,
      'proxy-only',
    ],
    ['by the headers of Alli', {}, [proof, 'AGENT-EMAIL: boss@example.com', groups], 401, 'not-signed-in'],
  ])('%s', async (_, change, lines, status, code) => {
    const asked = await ask({ ...byHeader, ...change }, ...lines);
    expect([asked.status, asked.code, asked.calls]).toEqual([status, code, []]);
  });

  test('the log names nobody', async () => {
    const { logged } = await ask(byHeader, proof, email, groups);
    expect(logged.join()).toContain('"who":"');
    expect(logged.join().toLowerCase()).not.toContain('jiwon');
  });
});

test.each([
  ['10.0.0.0/8', '10.9.9.9', true],
  ['10.0.0.0/8', '11.0.0.1', false],
  ['10.0.0.7', '::ffff:10.0.0.7', true],
  ['10.0.0.7', '::FFFF:10.0.0.8', false],
  ['fd00::/8', 'fd12::1', true],
  ['::1', '127.0.0.1', false],
  ['10.0.0.0/8', 'nonsense', false],
])('%s and %s: %s', (cidr, address, is) => {
  expect(createPeerList([cidr])(address)).toBe(is);
  expect(createPeerList([cidr])(null)).toBe(false);
});

test.each(['', 'proxy', '10.0.0', '10.0.0.0/33', '::/129', '10.0.0.0/-1', '10.0.0.0/8/8'])(
  '%j is no range',
  (text) => {
    expect(parseCidr(text)).toBeNull();
  },
);

describe('with a signed token', async () => {
  const keys = await generateKeyPair('ES256');
  const others = await generateKeyPair('ES256');
  const now = () => Math.floor(Date.now() / 1000);
  const good = { iss: 'https://id.example', aud: 'parley', email: 'a@example.com', groups: ['ops'] };
  const sign = (claims: Record<string, unknown>, exp = now() + 60, key = keys.privateKey) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: '1' }).setExpirationTime(exp).sign(key);

  async function config(): Promise<ProxyConfig> {
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: '1', alg: 'ES256' };
    const server = await serveHttp((_, answer) => answer.end(JSON.stringify({ keys: [jwk] })));
    closers.push(server.close);
    return {
      ...byHeader,
      proof: {
        kind: 'jwt',
        header: 'authorization',
        jwksUrl: `http://127.0.0.1:${server.port}/keys`,
        issuer: good.iss,
        audience: good.aud,
        claims: { email: 'email', name: 'name', roles: 'groups' },
      },
    };
  }

  test('its claims say who it is, whatever headers say', async () => {
    const { status, calls } = await ask(
      await config(),
      `Authorization: Bearer ${await sign(good)}`,
      'X-Forwarded-Email: boss@example.com',
    );
    expect([status, calls[0]?.headers['agent-email']]).toEqual([200, 'a@example.com']);
    expect(calls[0]?.headers['authorization']).toBeUndefined();
  });

  test.each<[string, () => Promise<string> | string]>([
    ['none', () => ''],
    ['nonsense', () => 'a.b.c'],
    ['one of another key', () => sign(good, now() + 60, others.privateKey)],
    ['one that has ended', () => sign(good, now() - 3600)],
    ['one for somebody else', () => sign({ ...good, aud: 'other' })],
    ['one by somebody else', () => sign({ ...good, iss: 'https://evil.example' })],
    ['one without a signature', () => new UnsecuredJWT(good).setExpirationTime('1m').encode()],
    ['one whose e-mail is not confirmed', () => sign({ ...good, email_verified: false })],
    [
      'one changed after signing',
      async () => {
        const [head, , tail] = (await sign(good)).split('.');
        return [
          head,
          Buffer.from(JSON.stringify({ ...good, email: 'boss@example.com', exp: now() + 60 })).toString(
            'base64url',
          ),
          tail,
        ].join('.');
      },
    ],
  ])('%s: nobody', async (_, token) => {
    const { status, code, calls } = await ask(await config(), `Authorization: Bearer ${await token()}`);
    expect([status, code, calls]).toEqual([401, 'not-signed-in', []]);
  });

  test('keys that cannot be read are said so', async () => {
    const broken = await config();
    closers.splice(0).forEach((close) => close());
    const { status, code } = await ask(broken, `Authorization: Bearer ${await sign(good)}`);
    expect([status, code]).toEqual([503, 'sign-in-unavailable']);
  });
});
