import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alliTimeToMs } from '../../lib/alli-time.ts';
import { behind } from './behind.ts';
import { conversationGroupings, groupings } from './grouping.ts';
import { measures } from './measure.ts';
import type { Scope } from './scope.ts';
import { createSummary, type Summary } from './summary.ts';
import { createSimulatedAlli, lastOf, type Talk } from './testing/simulated-alli.ts';
import { anyTalks, BEGIN } from './testing/talks.ts';
import { toDigest } from './to-digest.ts';
import type { Digest } from './digest.ts';

const someTalks = (most: number) => fc.integer({ min: 1 }).map((seed) => anyTalks(seed, most));

const DAY = 86_400_000;
const scope = (timeZone = 'America/New_York'): Scope => ({
  from: BEGIN + DAY,
  to: BEGIN + 5 * DAY,
  timeZone,
  nowMs: BEGIN + 9 * DAY,
});

async function digestsOf(talks: Talk[]): Promise<Digest[]> {
  const alli = createSimulatedAlli(talks, { rowChats: 100 });
  const signal = new AbortController().signal;
  const rows = Promise.all(talks.map(({ id }) => alli.calls.conversation(id, signal)));
  await alli.until(rows);
  return (await rows).flatMap((row) => toDigest(row, row.chats)?.digest ?? []);
}

/** The same sums, counted in the plainest way that there is. */
function bruteForce(talks: readonly Talk[], { from, to, timeZone, nowMs }: Scope) {
  const lines: string[] = [];
  const say = (times: number, words: string) => {
    for (let i = 0; i < times; i++) lines.push(words);
  };
  const part = (ms: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', ...options }).format(ms);
  const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  for (const { chats, appId, categories = [], isEnd } of talks) {
    const last = lastOf(chats);
    if ((chats[0]?.timestamp ?? 0) >= to || last < from) continue;
    say(1, 'conversations');
    say(1, `length ${[1, 2, 3, 5, 9].filter((n) => n <= chats.length).at(-1) ?? 0}`);
    const silent = [0, 3.6e6, 8.64e7, 6.048e8].filter((ms) => ms <= nowMs - last).at(-1) ?? 0;
    if (isEnd !== true) say(1, `silence ${silent}`);
    for (const chat of chats) {
      if (/^user$/i.test(chat.sender) || chat.timestamp < from || chat.timestamp >= to) continue;
      const isBot = /^bot$/i.test(chat.sender);
      const cited = new Set((chat.citations ?? []).map(({ title }) => title));
      const groups = [
        'all ',
        `day ${part(chat.timestamp, { year: 'numeric', month: '2-digit', day: '2-digit' })}`,
        `slot ${week.indexOf(part(chat.timestamp, { weekday: 'short' })) * 24 + Number(part(chat.timestamp, { hour: '2-digit' }))}`,
        `app ${appId ?? ''}`,
        ...(categories.length === 0 ? ['category '] : [...new Set(categories)].map((c) => `category ${c}`)),
        ...[...cited].map((title) => `document title  ${title ?? ''}`),
      ];
      for (const group of groups) {
        say(1, `${group} answers`);
        if (chat.rating !== null) say(1, `${group} ${chat.rating ? 'userGood' : 'userBad'}`);
        if (chat.agentRating !== null) say(1, `${group} ${chat.agentRating ? 'agentGood' : 'agentBad'}`);
        if (chat.rating === false || chat.agentRating === false) say(1, `${group} bad`);
        if (isBot) say(1, `${group} bot`);
        if (isBot && cited.size === 0) say(1, `${group} uncited`);
      }
    }
  }
  return lines.sort();
}

function saidBy({ answers, conversations }: Summary) {
  const lines: string[] = [];
  const say = (times: number, words: string) => {
    for (let i = 0; i < times; i++) lines.push(words);
  };
  for (const by of groupings)
    for (const [key, tally] of answers[by])
      for (const measure of measures) say(tally[measure], `${by} ${key} ${measure}`);
  for (const by of conversationGroupings)
    for (const [key, n] of conversations[by]) say(n, by === 'all' ? 'conversations' : `${by} ${key}`);
  return lines.sort();
}

describe('sums', () => {
  test.each(['America/New_York', 'Asia/Seoul', 'UTC'])('are what counting gives, in %s', async (timeZone) => {
    await fc.assert(
      fc.asyncProperty(someTalks(12), async (talks) => {
        const { summary, add } = createSummary(scope(timeZone));
        for (const one of await digestsOf(talks)) add(one);
        expect(saidBy(summary)).toEqual(bruteForce(talks, scope(timeZone)));
      }),
      { numRuns: 60 },
    );
  });

  test('forget what is taken out, whatever the order', async () => {
    await fc.assert(
      fc.asyncProperty(someTalks(8), someTalks(8), async (before, after) => {
        const { summary, add, remove } = createSummary(scope());
        const old = await digestsOf(before);
        for (const one of old) add(one);
        for (const one of await digestsOf(after)) add(one);
        for (const one of old.reverse()) remove(one);
        expect(saidBy(summary)).toEqual(bruteForce(after, scope()));
        expect(summary.answers.day.size).toBe(
          new Set(bruteForce(after, scope()).filter((l) => /^day .* answers$/.test(l))).size,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('open exactly what they count', async () => {
    await fc.assert(
      fc.asyncProperty(someTalks(10), async (talks) => {
        const digests = await digestsOf(talks);
        const { summary, add } = createSummary(scope());
        for (const one of digests) add(one);
        for (const by of groupings)
          for (const [key, tally] of summary.answers[by])
            for (const measure of measures) {
              const found = behind(scope(), { of: 'answers', by, keys: [key], measure }, digests);
              expect(found.flatMap(({ chatIds }) => chatIds)).toHaveLength(tally[measure]);
            }
        for (const by of conversationGroupings)
          for (const [key, n] of summary.conversations[by])
            expect(behind(scope(), { of: 'conversations', by, keys: [key] }, digests)).toHaveLength(n);
      }),
      { numRuns: 30 },
    );
  });

  test('no text of an end user is kept', async () => {
    const kept = JSON.stringify(await digestsOf(anyTalks(7, 40)));
    expect(kept.length).toBeGreaterThan(100);
    expect(kept).not.toMatch(/secret|About/);
  });

  test('a time in seconds is the same moment', () => expect(alliTimeToMs(BEGIN / 1000)).toBe(BEGIN));
});
