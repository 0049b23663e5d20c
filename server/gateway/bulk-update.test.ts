import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownRequest, recordingGateway } from '../testing/recording-gateway.ts';

const bulkUpdate = '/webapi/v2/conversations/bulk_update';
const targets = ['userIds', 'llmAppIds', 'categoryIds', 'conversationIds'] as const;

const tooMany = Array.from({ length: 5_000 }, (_, at) => `id ${String(at % 4_000)}`);
/** Lists as a careless or hostile caller writes them: missing, null, empty, blank ids, wrong kinds, far too many, good ones. */
const anyList = fc.oneof(
  fc.constant(undefined),
  fc.constant(null),
  fc.constant([]),
  fc.array(fc.constantFrom('', ' ', '\t', '\u3000', 'a', 'Q29udg==')),
  fc.array(fc.string()),
  fc.integer({ min: 0, max: 300 }).map((n) => (n === 0 ? tooMany : ['a', 'a'])),
  fc.constantFrom<unknown>({}, { length: 1, 0: 'a' }, 'a', 0, true, [[]], [null], [{}]),
);
const anyInfo = fc.oneof(
  fc.constant({ state: 'ea' }),
  fc.constant({}),
  fc.record({ categoryIds: anyList, title: fc.string() }),
  fc.constantFrom<unknown>(null, undefined, [], 'x'),
);
const anyBody = fc.record(
  {
    ...Object.fromEntries(targets.map((name) => [name, anyList])),
    conversationInfo: anyInfo,
    extra: fc.anything(),
  },
  { requiredKeys: [] },
);

/** New values where the target belongs, and the other way round. */
const swappedBody = fc.record(
  {
    ...Object.fromEntries(targets.map((name) => [name, anyList])),
    state: fc.constant('ea'),
    title: fc.string(),
    conversationInfo: fc.record({ conversationIds: anyList, userIds: anyList, categoryIds: anyList }),
  },
  { requiredKeys: ['conversationInfo'] },
);
const someBody = fc.oneof({ weight: 9, arbitrary: anyBody }, { weight: 1, arbitrary: swappedBody });

/** Written from the rule, not from the code: something is selected, and nothing empty is. */
function hasNonEmptyTarget(body: string): boolean {
  const parsed = JSON.parse(body) as Record<string, unknown>;
  const given = targets.map((name) => parsed[name]).filter((list): list is string[] => Array.isArray(list));
  return given.some((list) => list.length > 0) && given.flat().every((id) => id.trim().length > 0);
}

test('of 10,000 bulk bodies, none without a non-empty target leaves', { timeout: 60_000 }, async () => {
  const { gateway, calls } = recordingGateway();
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(someBody, async (body) => {
      const before = calls.length;
      const { status } = await gateway(
        ownRequest(bulkUpdate, { method: 'POST', body: JSON.stringify(body) }),
      );
      expect(status).toBe(calls.length > before ? 200 : 400);
      if (status === 400) refused += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(calls.filter(({ body }) => body === null || !hasNonEmptyTarget(body))).toEqual([]);
  // Both kinds were there, or the numbers above say nothing.
  expect(calls.length).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(1_000);
});
