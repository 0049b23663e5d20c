/** Who the gateway is to Alli: from configuration, and from the sign-in of the company (`actingAs`); never from a browser. */
export type Identity = {
  credential: { kind: 'api-key' | 'bearer'; secret: string };
  agentEmail: string | null;
  userEmail: string | null;
  ownUserId: string | null;
};

/** The identity headers of the API. Names in lower case. */
export function identityHeaders({ credential, agentEmail, userEmail, ownUserId }: Identity) {
  const headers: Record<string, string> = {};
  if (credential.kind === 'api-key') headers['api-key'] = credential.secret;
  else headers['authorization'] = `Bearer ${credential.secret}`;
  if (agentEmail !== null) headers['agent-email'] = agentEmail;
  if (userEmail !== null) headers['user-email'] = userEmail;
  if (ownUserId !== null) headers['own-user-id'] = encodeOwnUserId(ownUserId);
  return headers;
}

/** The same for one person: the e-mail of who is signed in is the agent at Alli. */
export function actingAs(identity: Readonly<Record<string, string>>, email: string | null) {
  return email === null ? identity : { ...identity, 'agent-email': email };
}

/** Non-ASCII travels as `base64:` + base64 of the UTF-8 (the reference's own rule). */
function encodeOwnUserId(id: string): string {
  return /^[\x20-\x7e]*$/.test(id) ? id : `base64:${Buffer.from(id, 'utf8').toString('base64')}`;
}

/**
 * All headers of a call to Alli. Nothing of the client's request is among them, so there is nothing to strip.
 * `identity` encoding, because the answer is searched for the key.
 */
export function upstreamHeaders(identity: Readonly<Record<string, string>>, hasBody: boolean) {
  return {
    ...identity,
    accept: 'application/json',
    'accept-encoding': 'identity',
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
  };
}
