import { expect, test } from 'vitest';
import { mayStartByItself } from './may-start-by-itself.ts';
import { sessionOn, viewOfAll as view } from './testing/session-on.ts';
import { createSimulatedAlli } from './testing/simulated-alli.ts';
import { createSimulatedBrowser } from './testing/simulated-browser.ts';
import { manyTalks } from './testing/talks.ts';

const talks = () => manyTalks(200, 2, view.nowMs, 60_000);
const asked = { expected: 200, from: view.from, nowMs: view.nowMs };

test('what a person stopped does not begin again by itself, in no tab; what ended by a look elsewhere does', async () => {
  const alli = createSimulatedAlli(talks());
  const mine = sessionOn(alli);
  await mine.session.look(view);
  expect(mayStartByItself(mine.state(), asked)).toBe(true);
  mine.session.start(view.nowMs);
  await mine.whenIdle(8);
  await alli.until(mine.session.look({ ...view, filters: { llmAppId: 'a' } }));
  await mine.session.look(view);
  expect(mine.state()).toMatchObject({ isBegun: true, isComplete: false, isHeld: false });
  expect(mayStartByItself(mine.state(), asked)).toBe(true);

  mine.session.start(view.nowMs);
  await mine.whenIdle(8);
  await alli.until(mine.session.stop());
  expect(mine.state()).toMatchObject({ activity: 'idle', isHeld: true, stopped: null });
  const later = sessionOn(alli, mine.store);
  await later.session.look(view);
  expect(later.state().figures?.conversations).toBe(mine.state().figures?.conversations);
  expect(mayStartByItself(later.state(), asked)).toBe(false);
  expect(await later.scan()).toMatchObject({ isComplete: true, isHeld: false });
});

test('while another tab walks, none does here; then what it has read shows', async () => {
  const alli = createSimulatedAlli(talks());
  const tab = createSimulatedBrowser();
  const other = sessionOn(alli, undefined, tab());
  const mine = sessionOn(alli, other.store, tab());
  await mine.session.look(view);
  await other.session.look(view);
  other.session.start(view.nowMs);
  await other.whenIdle(8);
  const calls = alli.log.length;
  mine.session.start(view.nowMs);
  await new Promise((resolve) => setImmediate(resolve));
  expect(mine.state().activity).toBe('elsewhere');
  expect(alli.log.length).toBe(calls);
  await other.whenIdle();
  await mine.whenIdle();
  expect(mine.state()).toMatchObject({ isComplete: true, figures: { conversations: 200 } });
});

test('a tab sees when another one goes on with the scan that it looks at, stops it, or walks already', async () => {
  const alli = createSimulatedAlli(talks());
  const tab = createSimulatedBrowser();
  const other = sessionOn(alli, undefined, tab());
  const mine = sessionOn(alli, other.store, tab());
  await other.session.look(view);
  await mine.session.look(view);
  other.session.start(view.nowMs);
  await other.whenIdle(8);
  expect(mine.state().activity).toBe('elsewhere');
  const late = sessionOn(alli, other.store, tab());
  await late.session.look(view);
  expect(late.state().activity).toBe('elsewhere');

  await alli.until(other.session.stop());
  for (const one of [mine, late]) {
    await one.whenIdle();
    expect(one.state()).toMatchObject({ isComplete: false, isHeld: true });
    expect(one.state().figures).toEqual(other.state().figures);
    expect(mayStartByItself(one.state(), asked)).toBe(false);
  }
  await mine.scan();
  await other.whenIdle();
  expect(other.state()).toMatchObject({ isComplete: true, figures: { conversations: 200 } });
});

test('where the browser cannot read what it kept, all is read from Alli, and it says that nothing is kept', async () => {
  const alli = createSimulatedAlli(talks());
  const broken = () => Promise.reject(new DOMException('lost', 'UnknownError'));
  const { session, scan, state, whenIdle } = sessionOn(alli, {
    record: broken,
    load: broken,
    save: broken,
    forget: broken,
  });
  expect(await scan()).toMatchObject({ isComplete: true, isKept: false, figures: { conversations: 200 } });
  const again = session.again(view.nowMs);
  await alli.until(again);
  await whenIdle();
  expect(state()).toMatchObject({ isComplete: true, isKept: false, figures: { conversations: 200 } });
});

test('all is read again when a person asks, and old figures are gone', async () => {
  const own = talks();
  const alli = createSimulatedAlli(own);
  const { session, scan, whenIdle, state } = sessionOn(alli);
  const before = await scan();
  const answer = own[7]?.chats[1];
  if (answer === undefined) throw new Error('there is an answer');
  answer.rating = false;
  await scan();
  expect(state().figures?.total.userBad).toBe(before.figures?.total.userBad);
  const again = session.again(view.nowMs);
  await alli.until(again);
  await whenIdle();
  expect(state()).toMatchObject({ isComplete: true, figures: { conversations: 200, total: { userBad: 1 } } });
});

test('the period before is read too where it is compared, and counted apart', async () => {
  const hour = 3_600_000;
  const own = manyTalks(300, 3, view.nowMs, hour);
  const alli = createSimulatedAlli(own);
  const { session, scan, state } = sessionOn(alli);
  const from = view.nowMs - 60 * hour;
  await scan({ from });
  const calls = alli.log.length;
  await session.look({ ...view, from, before: from - 60 * hour });
  expect(state()).toMatchObject({ isComplete: false, figures: { previous: null, share: state().share } });
  await scan({ from, before: from - 60 * hour });
  const given = (low: number, high: number) =>
    own
      .flatMap(({ chats }) => chats)
      .filter(({ sender, timestamp }) => sender !== 'USER' && timestamp >= low && timestamp < high).length;
  const { figures, isComplete, share } = state();
  expect([isComplete, share]).toEqual([true, 1]);
  expect(figures?.total.answers).toBe(given(from, view.to));
  expect(figures?.previous?.answers).toBe(given(from - 60 * hour, from));
  // What was known is not read again.
  expect(alli.log.length - calls).toBeLessThan(70);
});
