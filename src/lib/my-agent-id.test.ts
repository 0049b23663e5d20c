// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Person } from '../contract/person.ts';
import { myAgentId } from './my-agent-id.ts';
import { changeSettings } from './settings.ts';

const person = (email: string | null): Person => ({ id: 'p', email, name: null, role: 'agent' });
const agents = [
  { id: 'Agent:1', name: 'Jiwon Han', email: 'Jiwon@example.com' },
  { id: 'minji@example.com', name: 'Minji Seo' },
];
afterEach(() => changeSettings({ agentId: null }));

test('the agent with the e-mail of the person, without case', () => {
  expect(myAgentId(person('jiwon@EXAMPLE.com'), { agents })).toBe('Agent:1');
  expect(myAgentId(person('Minji@example.com'), { agents })).toBe('minji@example.com');
});

test('the e-mail itself where the directory has none', () => {
  expect(myAgentId(person('Ana@example.com'), { agents })).toBe('Ana@example.com');
});

test('what was chosen on this device where nobody signs in', () => {
  expect(myAgentId(person(null), { agents })).toBeNull();
  changeSettings({ agentId: 'Agent:1' });
  expect(myAgentId(person(null), { agents })).toBe('Agent:1');
  expect(myAgentId(person('ana@example.com'), { agents })).toBe('ana@example.com');
});
