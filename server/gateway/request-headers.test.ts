import { expect, test } from 'vitest';
import { identityHeaders, upstreamHeaders } from './request-headers.ts';

const nobody = { agentEmail: null, userEmail: null, ownUserId: null };

test('a key, or a bearer token', () => {
  expect(identityHeaders({ ...nobody, credential: { kind: 'api-key', secret: 'k' } })).toEqual({
    'api-key': 'k',
  });
  expect(identityHeaders({ ...nobody, credential: { kind: 'bearer', secret: 't' } })).toEqual({
    authorization: 'Bearer t',
  });
});

test.each([
  ['user-1', 'user-1'],
  ['a b', 'a b'],
  ['김민수', 'base64:6rmA66+87IiY'],
  ['田中', 'base64:55Sw5Lit'],
  ['José', 'base64:Sm9zw6k='],
])('own user id %s travels as %s', (ownUserId, value) => {
  const headers = identityHeaders({ ...nobody, ownUserId, credential: { kind: 'api-key', secret: 'k' } });
  expect(headers).toEqual({ 'api-key': 'k', 'own-user-id': value });
});

test('all headers of a call, and no others', () => {
  const identity = identityHeaders({
    credential: { kind: 'api-key', secret: 'k' },
    agentEmail: 'agent@example.com',
    userEmail: 'user@example.com',
    ownUserId: 'u',
  });
  expect(upstreamHeaders(identity, true)).toEqual({
    'api-key': 'k',
    'agent-email': 'agent@example.com',
    'user-email': 'user@example.com',
    'own-user-id': 'u',
    accept: 'application/json',
    'accept-encoding': 'identity',
    'content-type': 'application/json',
  });
  expect(upstreamHeaders(identity, false)).not.toHaveProperty('content-type');
});
