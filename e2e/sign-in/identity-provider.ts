import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Who can sign in: e-mail, name, and the groups that the company gives. The sign-in takes any password. */
export const people = {
  admin: { email: 'ara.kim@example.com', name: 'Ara Kim', groups: ['parley-admins'] },
  agent: { email: 'jiwon.han@example.com', name: '한지원', groups: ['support', 'parley-agents'] },
  viewer: { email: 'vera.meier@example.com', name: 'Vera Meier', groups: ['parley-viewers'] },
  stranger: { email: 'sam.stone@example.com', name: 'Sam Stone', groups: ['accounting'] },
} as const;
export type Who = keyof typeof people;

export const CLIENT = { id: 'parley', secret: 'the-secret-of-the-client-1234567890' };

/** A real provider of OpenID Connect on this machine, with its own page to sign in and its own session. */
export async function startIdentityProvider(appOrigin: string) {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${appOrigin}/auth/callback`],
        post_logout_redirect_uris: [`${appOrigin}/signed-out`],
      },
    ],
    cookies: { keys: ['keys of the test provider'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    // Its page asks for an account by its id: here that is who it is.
    findAccount: (_, id) => {
      const person = Object.entries(people).find(([who]) => who === id)?.[1];
      return person && { accountId: id, claims: () => ({ sub: id, ...person, email_verified: true }) };
    },
    // Whoever has signed in has agreed: companies do not ask their own people.
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc;
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const handle = provider.callback();
  server.on('request', (incoming, outgoing) => void handle(incoming, outgoing));
  return {
    issuer,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
