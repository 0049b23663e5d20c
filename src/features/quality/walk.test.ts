import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionOn, viewOfAll } from './testing/session-on.ts';
import { createSimulatedAlli, httpError, lastOf, type Talk } from './testing/simulated-alli.ts';
import { anyTalks, manyTalks } from './testing/talks.ts';

const someTalks = (most: number) => fc.integer({ min: 1 }).map((seed) => anyTalks(seed, most));

const DAY = 86_400_000;
const view = viewOfAll;

const answersOf = (talks: readonly Talk[]) =>
  talks.flatMap(({ chats }) => chats.filter(({ sender }) => sender !== 'USER')).length;

describe('a walk', () => {
  test('reads every conversation once, however rows, units and bounds are', async () => {
    const options = fc.record({
      rowChats: fc.constantFrom(0, 2, 20),
      unit: fc.constantFrom('ms' as const, 's' as const),
      isInclusive: fc.boolean(),
      pageSize: fc.constantFrom(1, 3, 50),
    });
    await fc.assert(
      fc.asyncProperty(someTalks(30), options, async (talks, how) => {
        const alli = createSimulatedAlli(talks, how);
        const { scan } = sessionOn(alli);
        const { figures, isComplete, share } = await scan();
        expect([isComplete, share]).toEqual([true, 1]);
        expect(figures?.conversations).toBe(talks.length);
        expect(figures?.total.answers).toBe(answersOf(talks));
        expect(alli.mostInFlight()).toBeLessThanOrEqual(4);
        const chats = alli.log.filter((name) => name.startsWith('chats'));
        expect(new Set(chats).size).toBe(chats.length);
      }),
      { numRuns: 60 },
    );
  });

  test('that is stopped goes on where it was, in another session too', async () => {
    await fc.assert(
      fc.asyncProperty(
        someTalks(40),
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        async (talks, rounds, later) => {
          const alli = createSimulatedAlli(talks, { rowChats: 0, pageSize: 4, isInclusive: later });
          const first = sessionOn(alli);
          await first.session.look(view);
          first.session.start(view.nowMs);
          await first.whenIdle(rounds);
          const stopped = first.session.stop();
          await alli.until(stopped);
          const { figures, isComplete } = await sessionOn(alli, first.store).scan();
          expect([isComplete, figures?.conversations, figures?.total.answers]).toEqual([
            true,
            talks.length,
            answersOf(talks),
          ]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of what is known reads only what is new', async () => {
    const talks = manyTalks(1000, 4, view.nowMs, 60_000);
    const alli = createSimulatedAlli(talks);
    const { store, scan } = sessionOn(alli);
    await scan();
    const before = alli.log.length;
    const moved = talks[500];
    const [newest] = manyTalks(1, 1, view.nowMs + 60_000, 0);
    if (moved === undefined || newest === undefined) throw new Error('there are talks');
    moved.chats.push(...newest.chats);
    const { figures, checkedAt } = await sessionOn(alli, store).scan({ nowMs: view.nowMs + DAY / 2 });
    expect(alli.log.slice(before)).toEqual(['list', 'chats talk 500 1']);
    expect(figures?.total.answers).toBe(answersOf(talks));
    expect(checkedAt).toBeGreaterThan(view.nowMs);
  });

  test('of another range reads only what is missing; of a shorter one, nothing', async () => {
    const talks = manyTalks(600, 1, view.nowMs, 3_600_000 / 4);
    const alli = createSimulatedAlli(talks, { rowChats: 20 });
    const { scan, session, state } = sessionOn(alli);
    await scan({ from: view.nowMs - 2 * DAY });
    const calls = alli.log.length;
    await session.look({ ...view, from: view.nowMs - DAY });
    expect([state().isComplete, state().figures?.conversations]).toEqual([true, 96]);
    expect(alli.log).toHaveLength(calls);
    await session.look(view);
    expect(state().isComplete).toBe(false);
    const { figures } = await scan();
    expect(figures?.conversations).toBe(600);
    expect(alli.log.length - calls).toBeLessThan(16);
  });

  test('of a range that is past leaves out what began later', async () => {
    const talks = manyTalks(400, 2, view.nowMs, 3_600_000);
    const alli = createSimulatedAlli(talks, { rowChats: 20 });
    const to = view.nowMs - 10 * DAY;
    const { figures } = await sessionOn(alli).scan({ from: to - DAY, to });
    expect(figures?.conversations).toBe(24);
    expect(alli.log.length).toBeLessThan(4);
  });

  test('goes on without a conversation that cannot be read, says so, and tries it again', async () => {
    const talks = manyTalks(120, 3, view.nowMs, 60_000);
    const alli = createSimulatedAlli(talks);
    for (const id of [3, 50, 110]) alli.failing.set(`chats talk ${id} 1`, httpError(404));
    const { scan } = sessionOn(alli);
    const partly = await scan();
    expect([partly.isComplete, partly.unread, partly.figures?.conversations]).toEqual([
      true,
      { count: 3, causes: ['notFound'] },
      117,
    ]);
    alli.failing.clear();
    const whole = await scan();
    expect([whole.unread.count, whole.figures?.conversations]).toEqual([0, 120]);
  });

  test('stops for what would meet every conversation, and says why', async () => {
    const talks = manyTalks(120, 3, view.nowMs, 60_000);
    const alli = createSimulatedAlli(talks);
    alli.failing.set('chats talk 70 1', httpError(401));
    const { scan } = sessionOn(alli);
    const state = await scan();
    expect(state.isComplete).toBe(false);
    expect(state.stopped).toEqual({ cause: 'keyRefused', code: '401' });
    expect(state.figures?.conversations).toBe(50);
    alli.failing.clear();
    expect(await scan()).toMatchObject({ isComplete: true, stopped: null });
  });

  test.each([
    ['all of them', 20, 1],
    ['none', 0, 1],
    ['some', 5, 1],
    ['all, on a list that is dense at one end', 20, 40],
  ])('of 4,000 takes what its calls take four at a time: rows carry %s', async (_, rowChats, bend) => {
    const talks = manyTalks(4000, 8, view.nowMs, 60_000);
    for (const [index, talk] of talks.entries()) {
      const shift = ((bend - 1) * index ** 2 * 60_000) / 4000 / 10;
      for (const chat of talk.chats) chat.timestamp -= Math.round(shift / 1000) * 1000;
    }
    const last = talks.at(-1);
    const alli = createSimulatedAlli(talks, { rowChats });
    const { figures } = await sessionOn(alli).scan({ from: lastOf(last?.chats ?? []) - DAY });
    expect(figures?.conversations).toBe(4000);
    const pages = 4000 / 50;
    expect(alli.log.filter((name) => name === 'list').length).toBeLessThan(pages * 1.1);
    expect(alli.rounds()).toBeLessThan((alli.log.length / 4) * 1.2);
  });
});
