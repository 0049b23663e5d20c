import { describe, expect, test } from 'vitest';
import { Refusal } from '../gateway/refusal.ts';
import type { RoleRules } from './auth-config.ts';
import { claimAt } from './claim-at.ts';
import { readPerson } from './read-person.ts';

const rules: RoleRules = {
  admin: ['ops', 'Boss@Example.com'],
  agent: ['desk'],
  viewer: ['everyone'],
  otherwise: null,
};
const roleFor = (roles: unknown, email = 'a@example.com') =>
  readPerson({ email, name: null, roles }, rules).role;

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'none';
}

test.each([
  [['desk'], 'agent'],
  [['everyone', 'ops', 'desk'], 'admin'],
  ['everyone, desk', 'agent'],
  ['everyone', 'viewer'],
])('the highest role that is given: %j is %s', (roles, role) => {
  expect(roleFor(roles)).toBe(role);
});

test('a single person by e-mail address, in any case', () => {
  expect(roleFor([], 'boss@example.COM')).toBe('admin');
});

test.each([[[]], [['Desk']], [['des']], [undefined], [{ desk: true }], [[{ name: 'desk' }]]])(
  'no role from %j',
  (roles) => {
    expect(codeOf(() => roleFor(roles))).toBe('no-role');
    expect(readPerson({ email: 'a@b.c', name: null, roles }, { ...rules, otherwise: 'viewer' }).role).toBe(
      'viewer',
    );
  },
);

test('a person as sign-in tells', () => {
  const said = { email: 'Jiwon.Han@Example.com', name: ' 한지원\u0000 ', roles: 'desk' };
  expect(readPerson(said, rules)).toEqual({
    id: 'jiwon.han@example.com',
    email: 'Jiwon.Han@Example.com',
    name: '한지원',
    role: 'agent',
  });
});

test.each([
  [undefined],
  [''],
  ['someone'],
  ['a@b.c, boss@example.com'],
  ['a@b.c\r\nx: y'],
  ['"x" <a@b.c>'],
  ['é@b.c'],
  [['a@b.c']],
])('%j is no e-mail address to go by', (email) => {
  expect(codeOf(() => readPerson({ email, name: null, roles: 'ops' }, rules))).toBe('not-signed-in');
});

describe('a claim', () => {
  const claims = { groups: ['a'], realm_access: { roles: ['b'] }, 'https://x.example/roles': ['c'] };
  test.each([
    ['groups', ['a']],
    ['realm_access.roles', ['b']],
    ['https://x.example/roles', ['c']],
    ['none', undefined],
    ['groups.none', undefined],
    ['constructor', undefined],
    ['realm_access.constructor', undefined],
  ])('%s', (path, value) => {
    expect(claimAt(claims, path)).toEqual(value);
  });
});
