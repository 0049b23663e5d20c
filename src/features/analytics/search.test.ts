import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartKind, fold, patchAnalyticsSearch, preset, readAnalyticsSearch } from './search.ts';

const read = (text: string) => readAnalyticsSearch(new URLSearchParams(text));
const defaults = { from: null, to: null, preset: '28', compare: false, fold: 'day', chart: 'bars' };

test('without anything it is the last 28 days', () => expect(read('')).toEqual(defaults));

test.each([
  'from=2026-02-30&to=2026-13-01',
  'from=yesterday&to=2026-11-5',
  'from=0020-01-01&to=+2026-01-01',
  'from=2026-11-05T00:00Z',
  'preset=30&fold=year&chart=pie&compare=1',
  'preset=&fold=&chart=&compare=',
])('junk becomes the default: %s', (text) => expect(read(text)).toEqual(defaults));

test('what is written is read again, and defaults leave the URL', () => {
  const day = fc
    .integer({ min: 0, max: 40_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const search = fc.record({
    from: fc.option(day),
    to: fc.option(day),
    preset: fc.constantFrom(...preset.options),
    compare: fc.boolean(),
    fold: fc.constantFrom(...fold.options),
    chart: fc.constantFrom(...chartKind.options),
  });
  fc.assert(
    fc.property(search, (values) => {
      expect(readAnalyticsSearch(patchAnalyticsSearch(new URLSearchParams(), values))).toEqual(values);
    }),
  );
  expect(
    patchAnalyticsSearch(new URLSearchParams('compare=true&llmAppId=a'), { compare: false }).toString(),
  ).toBe('llmAppId=a');
});
