// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { changeSettings } from '../../lib/settings.ts';
import { patchDisplay, readDisplay } from './display.ts';
import { viewQuery, viewTimes } from './view-query.ts';

const NOW = Date.UTC(2026, 10, 23, 5, 6);
beforeEach(() => changeSettings({ timeZone: 'Asia/Seoul' }));

test('a view keeps filters, order, columns and density, and nothing else of the address', () => {
  expect(
    viewQuery('?view=v1&open=abc&density=roomy&columns=title&columns=320-user&activeOnly=true&x=y'),
  ).toBe('?activeOnly=true&columns=title&columns=320-user&density=roomy');
  expect(viewQuery('?view=v1&order=LAST_CHAT_TIME_DESC&density=wide&activeOnly=no')).toBe('');
  expect(viewQuery('?startedAt=today-7&view=v1')).toBe('?startedAt=today-7');
});

test('the same list gives the same text, however it is written', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (text) => {
      const once = viewQuery(text);
      expect(viewQuery(once)).toBe(once);
    }),
  );
});

test('times that are the start of a day can move with the days', () => {
  expect(viewTimes('?startedAt=2026-11-15T15:00Z', NOW)).toEqual({
    fixed: '?startedAt=2026-11-15T15%3A00Z',
    moving: '?startedAt=today-7',
  });
  expect(viewTimes('?startedAt=today-7&activeOnly=true', NOW)).toEqual({
    fixed: '?activeOnly=true&startedAt=2026-11-15T15%3A00Z',
    moving: '?activeOnly=true&startedAt=today-7',
  });
  expect(viewTimes('?startedAt=2026-11-15T15:01Z', NOW).moving).toBeNull();
  expect(viewTimes('?startedAt=2026-11-15T15:00Z&endAt=2026-11-20T01:30Z', NOW).moving).toBeNull();
  expect(viewTimes('?activeOnly=true', NOW)).toEqual({ fixed: '?activeOnly=true', moving: null });
});

test('columns are read as they were written, and junk is passed over', () => {
  const choice = fc.record({
    id: fc.oneof(
      fc.constantFrom('title', 'user', 'lastChat'),
      fc.string({ minLength: 1 }).map((name) => `variable:${name.trim()}`),
    ),
    width: fc.option(fc.integer({ min: 48, max: 1200 })),
    pinned: fc.boolean(),
  });
  const choices = fc.uniqueArray(choice, { selector: ({ id }) => id, maxLength: 20 });
  fc.assert(
    fc.property(choices, (columns) => {
      const address = patchDisplay(new URLSearchParams('open=x'), { columns }).toString();
      expect(readDisplay(new URLSearchParams(address)).columns).toEqual(columns);
    }),
  );
  expect(
    readDisplay(new URLSearchParams('columns=&columns=+&columns=9999-title&columns=title&columns=1-user')),
  ).toEqual({
    columns: [
      { id: 'title', width: 1200, pinned: false },
      { id: 'user', width: 48, pinned: false },
    ],
    density: null,
  });
});
