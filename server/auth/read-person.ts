import { emailAddress } from '../../src/contract/email-address.ts';
import type { Person } from '../../src/contract/person.ts';
import { Refusal } from '../gateway/refusal.ts';
import type { RoleRules } from './auth-config.ts';
import { roleOf } from './role-of.ts';

/** What a provider or a proxy says of somebody, not yet looked at. */
export type Said = { email: unknown; name: unknown; roles: unknown };

/** Longest name that is shown, in UTF-16 units. */
const MAX_NAME = 200;

/**
 * The person of a sign-in. Roles come as a list, or as one text with commas or spaces between.
 * Throws `Refusal` (not-signed-in, no-role).
 */
export function readPerson(said: Said, rules: RoleRules): Person {
  const email = emailAddress.safeParse(said.email);
  if (!email.success)
    throw new Refusal(
      'not-signed-in',
      'The sign-in gave no e-mail address that can be used.',
      {},
      'no-email',
    );
  const role = roleOf(rules, email.data, readRoles(said.roles));
  if (role === null)
    throw new Refusal('no-role', 'This account has no role here. Ask an administrator of Parley for one.');
  const name = typeof said.name === 'string' ? said.name.replace(/\p{Cc}/gu, ' ').trim() : '';
  return {
    id: email.data.toLowerCase(),
    email: email.data,
    name: name === '' ? null : name.slice(0, MAX_NAME),
    role,
  };
}

function readRoles(roles: unknown): string[] {
  if (Array.isArray(roles)) return roles.filter((value) => typeof value === 'string');
  return typeof roles === 'string' ? roles.split(/[,\s]+/).filter((value) => value !== '') : [];
}
