import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDays, countDays, eachDay } from '../../lib/calendar-day.ts';
import { joinAnswers } from './day-answer.ts';
import { fetchDays } from './fetch-days.ts';

/** What was asked for, in order; ranges longer than `longest` days are refused. */
let asked: string[] = [];
let longest = 0;
let status = 400;

beforeEach(() => {
  asked = [];
  status = 400;
  vi.stubGlobal('fetch', (url: string) => {
    const query = new URL(url, 'http://parley').searchParams;
    const [from, to] = [query.get('startDate') ?? '', query.get('endDate') ?? ''];
    asked.push(`${from} ${to}`);
    if (countDays(from, to) > longest)
      return Promise.resolve(new Response('{"code":7003,"message":"range too long"}', { status }));
    const dailyTotalCount = eachDay(from, to).map((date) => ({ date, activeCount: Number(date.slice(8)) }));
    return Promise.resolve(new Response(JSON.stringify({ result: { dailyTotalCount } })));
  });
});
afterEach(() => vi.unstubAllGlobals());

const range = { from: '2026-02-01', to: addDays('2026-02-01', 91) };
const ask = () => fetchDays(range, new AbortController().signal);

test('a range that is answered is asked for once', async () => {
  longest = 92;
  expect(await ask()).toHaveLength(1);
  expect(asked).toEqual(['2026-02-01 2026-05-03']);
});

test('one that is refused as too long is asked for in halves, and every day comes once', async () => {
  longest = 31;
  const answers = await ask();
  expect(answers.map(({ range: { from, to } }) => countDays(from, to))).toEqual([23, 23, 23, 23]);
  const joined = joinAnswers(answers);
  expect([...joined]).toEqual(eachDay(range.from, range.to).map((day) => [day, Number(day.slice(8))]));
});

test('what is refused for another reason is not asked for over and over', async () => {
  longest = 0;
  await expect(ask()).rejects.toThrow();
  expect(asked.map((one) => one.split(' ')).map(([from = '', to = '']) => countDays(from, to))).toEqual([
    92, 46, 23, 11, 5,
  ]);
  asked = [];
  status = 403;
  await expect(ask()).rejects.toThrow();
  expect(asked).toHaveLength(1);
});
