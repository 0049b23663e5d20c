import type { Role } from '../../src/contract/person.ts';
import type { RoleRules } from './auth-config.ts';

/** The highest role that a person's groups or own e-mail address give; null if that is none. Groups match to the letter. */
export function roleOf(rules: RoleRules, email: string, groups: readonly string[]): Role | null {
  const given = new Set([...groups, email.toLowerCase()]);
  const matches = (rule: string) => given.has(rule) || (rule.includes('@') && given.has(rule.toLowerCase()));
  for (const role of ['admin', 'agent', 'viewer'] as const) if (rules[role].some(matches)) return role;
  return rules.otherwise;
}
