import { describe, expect, it } from 'vitest';
import { ask, askRaw } from '../ask-sandbox.ts';
import { createSandbox } from '../create-sandbox.ts';

const sandbox = createSandbox({ size: 240, live: false, now: () => Date.UTC(2026, 10, 23, 6, 30) });

async function counts(body: object): Promise<[string | undefined, number | undefined][]> {
  const { result } = await ask(sandbox, 'getDailyCounts', { body });
  return result?.dailyTotalCount?.map(({ date, activeCount }) => [date, activeCount]) ?? [];
}

describe('getDailyCounts', () => {
  it('counts on each day the conversations that had a chat on it', async () => {
    const expected = new Map<string, number>();
    for (const { id } of sandbox.control.conversations()) {
      const days = sandbox.control
        .chats(id)
        .map(({ timestamp }) => new Date(timestamp).toISOString().slice(0, 10));
      for (const day of new Set(days)) expected.set(day, (expected.get(day) ?? 0) + 1);
    }
    const found = await counts({ startDate: '2026-02-01', endDate: '2026-11-30' });
    expect(found.length).toBe(303);
    expect(found.filter(([, count]) => count !== 0)).toEqual([...expected].sort());
  });

  it('gives one day for one date, and the last day for none', async () => {
    expect((await counts({ startDate: '2026-11-02', endDate: '2026-11-02' })).length).toBe(1);
    expect((await counts({ endDate: '2026-11-02' })).map(([date]) => date)).toEqual(['2026-11-02']);
    const newest = sandbox.control.conversations().at(-1)?.lastChatTime ?? 0;
    expect((await counts({})).map(([date]) => date)).toEqual([new Date(newest).toISOString().slice(0, 10)]);
  });

  it.each([
    { startDate: '2026-11-31' },
    { startDate: '2026-1-1' },
    { startDate: 'x', endDate: '2026-11-02' },
    { startDate: '2026-11-03', endDate: '2026-11-02' },
    { startDate: '1970-01-01', endDate: '9999-12-31' },
    { startDate: 5 },
  ])('refuses %j', async (body) => {
    expect((await askRaw(sandbox, 'getDailyCounts', { body })).status).toBe(400);
  });
});
