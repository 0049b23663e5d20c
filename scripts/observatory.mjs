import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/**
 * `npm run observatory`: MDN's HTTP Observatory over the production build, with nobody else on the network: the gateway
 * behind a TLS terminator on this machine, and with a session of a real sign-in (a provider of a few lines stands in).
 * Fails below 135. The Observatory is fetched on first use into a folder of its own; certificates are made by openssl.
 */
const VERSION = '1.4.8';
/** Of the packages that it needs nothing newer is taken, so that today's run is that of any other day. */
const BEFORE = '2026-11-23';
const LEAST = 135;

const folder = process.argv[2];
if (folder === undefined) {
  fetchObservatory();
  // Node reads authorities at its start only, so that the run itself is a process of its own.
  const made = mkdtempSync(join(tmpdir(), 'parley-observatory-'));
  const files = ['-keyout', join(made, 'key.pem'), '-out', join(made, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const kind = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  execFileSync('openssl', [...kind, ...files, ...subject], { stdio: 'ignore' });
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: join(made, 'cert.pem') };
  const { status } = spawnSync(process.execPath, [import.meta.filename, made], { stdio: 'inherit', env });
  rmSync(made, { recursive: true });
  process.exit(status ?? 1);
}

const observatory = fetchObservatory();
const load = (path) => import(pathToFileURL(join(observatory, 'src', path)).href);
const [{ retrieve }, { ALL_TESTS }, grader] = await Promise.all(
  ['retriever/retriever.js', 'constants.js', 'grader/grader.js'].map(load),
);

const provider = await startProvider();
const [key, cert] = ['key.pem', 'cert.pem'].map((name) => readFileSync(join(folder, name)));
const tls = createTlsServer({ key, cert });
const httpsPort = await listen(tls);
const origin = `https://localhost:${httpsPort}`;
const gateway = await startGateway(origin, provider.issuer);
tls.on('request', (incoming, outgoing) => {
  const { method, url: path, headers } = incoming;
  const onward = forward(new URL(gateway.url), { method, path, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  incoming.pipe(onward);
});
const plain = createServer((incoming, outgoing) =>
  outgoing.writeHead(308, { location: `${origin}${incoming.url}` }).end(),
);
const httpPort = await listen(plain);

const requests = await retrieve('localhost', { httpPort, httpsPort, path: '/conversations' });
for (const set of await signIn()) await requests.session.jar.setCookie(set, origin);

let score = 100;
for (const test of ALL_TESTS) {
  const { result } = test(requests);
  const change = result ? grader.getScoreModifier(result) : 0;
  score += change;
  console.log(`${String(change).padStart(4)}  ${result}`);
}
const { grade } = grader.getGradeForScore(score);
console.log(`MDN HTTP Observatory ${VERSION}: ${score}, ${grade} (at least ${LEAST})`);
if (score < LEAST) process.exitCode = 1;
for (const server of [tls, plain, provider.server]) server.close().closeAllConnections();
gateway.child.kill();

function fetchObservatory() {
  const cache = join(import.meta.dirname, '../.cache', `observatory-${VERSION}`);
  const found = join(cache, 'node_modules/@mdn/mdn-http-observatory');
  // npm writes this file last: without it, a fetch was cut short.
  if (!existsSync(join(cache, 'node_modules/.package-lock.json'))) {
    console.log(`Fetching @mdn/mdn-http-observatory ${VERSION} into .cache`);
    mkdirSync(cache, { recursive: true });
    const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    const what = [`--prefix=${cache}`, `--before=${BEFORE}`, `@mdn/mdn-http-observatory@${VERSION}`];
    execFileSync('npm', ['install', ...quiet, ...what], { stdio: 'inherit' });
  }
  // Its installation would download browsers' list of hosts that are always HTTPS; `localhost` is on none.
  writeFileSync(join(found, 'conf/hsts-preload.json'), '{}');
  return found;
}

/** A provider that lets everybody in as one person: what it issues is signed, and openid-client checks all of it. */
async function startProvider() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const nonces = [];
  const server = createServer((incoming, outgoing) => {
    const answer = (body) =>
      outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (incoming.url?.endsWith('/openid-configuration'))
      answer({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
      });
    else if (incoming.url === '/jwks')
      void exportJWK(publicKey).then((jwk) => answer({ keys: [{ ...jwk, kid: '1' }] }));
    else
      void new SignJWT({ nonce: nonces.pop(), email: 'observer@example.com' })
        .setProtectedHeader({ alg: 'RS256', kid: '1' })
        .setIssuer(issuer)
        .setSubject('1')
        .setAudience('parley')
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey)
        .then((token) => answer({ access_token: 'a', token_type: 'bearer', id_token: token }));
  });
  const issuer = `http://127.0.0.1:${await listen(server)}`;
  return { issuer, server, nonces };
}

/** @returns the `Set-Cookie` headers of a person who comes in. */
async function signIn() {
  const follow = (path, headers = {}) => fetch(`${origin}${path}`, { redirect: 'manual', headers });
  const begun = await follow('/auth/sign-in');
  const asked = new URL(begun.headers.get('location') ?? '').searchParams;
  provider.nonces.push(asked.get('nonce'));
  const cookie = begun.headers.getSetCookie().map((set) => set.split(';')[0]);
  const back = await follow(`/auth/callback?code=c&state=${asked.get('state')}`, {
    cookie: cookie.join('; '),
  });
  const set = back.headers.getSetCookie().filter((one) => !/Max-Age=0/i.test(one));
  if (set.length === 0) throw new Error(`nobody came in: ${back.status} ${back.headers.get('location')}`);
  return set;
}

async function startGateway(publicOrigin, issuer) {
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      PUBLIC_ORIGIN: publicOrigin,
      AUTH: 'oidc',
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'parley',
      SESSION_SECRET: randomBytes(32).toString('hex'),
      ROLE_DEFAULT: 'viewer',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [first] = await once(createInterface(child.stdout), 'line');
  return { child, url: /http:\/\/\S+/.exec(first)?.[0] ?? '' };
}

async function listen(server) {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server.address().port;
}
