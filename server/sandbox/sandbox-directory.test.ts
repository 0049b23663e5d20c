import { expect, it } from 'vitest';
import { directory } from '../../src/contract/directory.ts';
import { ask } from './ask-sandbox.ts';
import { createSandbox } from './create-sandbox.ts';
import { sandboxDirectory } from './sandbox-directory.ts';

it('is a directory, and names the ids that work', async () => {
  const { apps, categories, agents } = directory.parse(sandboxDirectory());
  expect([apps.length, categories.length, agents.length]).toEqual([6, 19, 8]);
  const sandbox = createSandbox({ size: 500, live: false, now: () => Date.UTC(2026, 10, 23, 6) });
  for (const { id, name } of apps) {
    const { conversations } = await ask(sandbox, 'listConversations', { query: { llmAppId: id } });
    expect(new Set(conversations.map(({ llmApp }) => llmApp?.name))).toEqual(new Set([name]));
  }
  for (const { id, name } of categories) {
    const { conversations } = await ask(sandbox, 'listConversations', { query: { categoryId: id } });
    expect(conversations.length).toBeGreaterThan(0);
    expect(conversations.every((row) => row.categories?.includes(name) === true)).toBe(true);
  }
});
