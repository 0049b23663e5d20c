// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { HttpError } from '../../lib/api-error.ts';
import { settingsSchema } from '../../lib/settings.ts';
import { diagnostics, type DiagnosticFacts } from './diagnostics.ts';

const facts: DiagnosticFacts = {
  version: '1.2.3',
  mode: 'alli',
  auth: 'oidc',
  role: 'agent',
  language: 'ko',
  settings: settingsSchema.parse({ theme: 'dark' }),
  check: { answeredMs: undefined, error: null },
};

beforeEach(() => history.replaceState(null, '', '/conversations/Q29udjox?searchTerm=my%20illness#x'));

test('says versions, choices and sizes, and where nothing is known', () => {
  const text = diagnostics({ ...facts, version: undefined });
  expect(text).toContain('Parley: not known\nMode: alli\nSign-in: oidc\nRole: agent\nPage: conversations\n');
  expect(text).toContain('Look: dark, contrast system, default');
  expect(text).toContain('Connection: not checked');
});

test('neither the conversation that is open nor what was searched for is in it', () => {
  const text = diagnostics(facts);
  expect(text).not.toContain('Q29udjox');
  expect(text).not.toContain('illness');
});

test('of a failed check the cause and the code, never what Alli said', () => {
  const error = new HttpError({
    call: 'listConversations',
    status: 401,
    speaker: 'alli',
    code: '1013',
    said: 'the key sk-live-1 of jiwon@example.com',
    retryAfterMs: null,
    requestId: 'r1',
  });
  const text = diagnostics({ ...facts, check: { answeredMs: 12, error } });
  expect(text).toContain('Connection: keyRefused, 401');
  expect(text).toContain('request r1');
  expect(text).not.toContain('sk-live-1');
  expect(text).not.toContain('jiwon');
  expect(diagnostics({ ...facts, check: { answeredMs: 12, error: null } })).toContain('answered in 12 ms');
});
