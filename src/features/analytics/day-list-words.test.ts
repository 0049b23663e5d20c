import { beforeAll, expect, test } from 'vitest';
import { getSnapshot, loadAreas } from '../../i18n/i18n-store.ts';
import { eachDay } from '../../lib/calendar-day.ts';
import { alliSays } from './alli-says.ts';
import { dayListWords } from './day-list-words.ts';

beforeAll(() => loadAreas(['analytics']));

test('days in a row are one span, and a long list is cut short', () => {
  const words = (days: readonly string[]) => dayListWords(days, getSnapshot().t, 'en');
  expect(words(['2026-11-10'])).toBe('10 Nov');
  expect(words(['2026-11-10', ...eachDay('2026-11-29', '2026-12-02')])).toBe('10 Nov, 29 Nov – 2 Dec');
  const apart = eachDay('2026-01-01', '2026-01-12').filter((_, at) => at % 2 === 0);
  expect(words(apart)).toBe('1 Jan, 3 Jan, 5 Jan, 7 Jan, 2 more days');
});

test('what Alli says is said once where all pieces agree, else for each piece', () => {
  const says = (...campaigns: (number | null)[]) =>
    alliSays(
      campaigns.map((campaignCount, at) => ({
        range: { from: `2026-0${at + 1}-01`, to: `2026-0${at + 1}-20` },
        counts: {},
        strange: at,
        state: 'success',
        campaignCount,
        errors: null,
      })),
      { t: getSnapshot().t, language: 'en' },
    );
  expect(says(1)).toEqual(['state success', '1 campaign']);
  expect(says(2, 2)).toEqual([
    'state success',
    '2 campaigns',
    '1 entry that belongs to no day of the range, left out',
  ]);
  expect(says(2, 0).slice(0, 3)).toEqual([
    'state success',
    '2 campaigns (1 Jan 2026 – 20 Jan 2026)',
    '0 campaigns (1 Feb 2026 – 20 Feb 2026)',
  ]);
  expect(says(null, 3)[1]).toBe('3 campaigns (1 Feb 2026 – 20 Feb 2026)');
});
