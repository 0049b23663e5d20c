import { Refusal } from '../gateway/refusal.ts';
import type { Peer, SignIn } from '../gateway/sign-in.ts';
import type { ProxyConfig } from './auth-config.ts';
import { createPeerList } from './peer-list.ts';
import { createTokenReader } from './proxy-token.ts';
import { readPerson, type Said } from './read-person.ts';
import { safeReturn } from './safe-return.ts';
import { sameSecret } from './same-secret.ts';

/**
 * `AUTH=proxy`: a proxy in front has signed the person in and says who it is, in headers or in a signed token. Believed only
 * from its own address and with its proof, so that nobody who reaches this server can name themselves.
 */
export function createProxySignIn(config: ProxyConfig): SignIn {
  const isProxy = createPeerList(config.peers);
  const readProof = proofReader(config.proof);
  return {
    identify: async (_, peer) => {
      if (!isProxy(peer.address))
        throw new Refusal('proxy-only', 'Come by the sign-in proxy: this address is not in PROXY_PEERS.');
      const person = readPerson(await readProof(peer.headers), config.roles);
      const session = {
        auth: 'proxy',
        person,
        endsAt: null,
        canSignOut: config.signOutUrl !== null,
      } as const;
      return { session, cookies: [] };
    },
    // Whoever comes here came through the proxy, and so through its sign-in.
    signIn: (request) => {
      const to = safeReturn(new URL(request.url).searchParams.get('to'));
      return Promise.resolve(new Response(null, { status: 303, headers: { location: to } }));
    },
    signOut: () => Promise.resolve({ to: config.signOutUrl, cookies: [] }),
  };
}

function proofReader(proof: ProxyConfig['proof']): (headers: Peer['headers']) => Promise<Said> {
  if (proof.kind === 'jwt') {
    const readToken = createTokenReader(proof);
    return (headers) => readToken(single(headers, proof.header));
  }
  const { header, secret, identity } = proof;
  return (headers) => {
    if (!sameSecret(single(headers, header) ?? '', secret))
      throw new Refusal(
        'proxy-only',
        `The proxy did not send its secret in ${header}; it must be that of PROXY_SECRET.`,
      );
    const [email, name, roles] = [identity.email, identity.name, identity.roles].map((one) =>
      single(headers, one),
    );
    return Promise.resolve({ email, name, roles });
  };
}

/**
 * The one value of a header. Repeated ones are refused: which of them the proxy wrote cannot be told. Names with `_` are
 * refused for all headers, since a proxy that cleans `X-Forwarded-Email` may overlook `X_Forwarded_Email`.
 */
function single(headers: Peer['headers'], name: string): string | undefined {
  if (Object.keys(headers).some((key) => key.includes('_')))
    throw new Refusal('bad-header', 'The name of a header has an underscore.');
  const values = headers[name] ?? [];
  if (values.length > 1) throw new Refusal('bad-header', `The header ${name} was sent more than once.`);
  // Node reads headers as Latin-1; proxies write names of people in UTF-8.
  return values[0] === undefined ? undefined : Buffer.from(values[0], 'latin1').toString('utf8');
}
