import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullChoice, MOST_PINNED, withPin, withPlace, withShown, withWidth } from './column-choices.ts';
import type { ColumnChoice } from './display.ts';

const known = ['title', 'user', 'app', 'status', 'memo', 'variable:plan', 'lastChat'];
const choice = (id: string, more: Partial<ColumnChoice> = {}): ColumnChoice => ({
  id,
  width: null,
  pinned: false,
  ...more,
});
const ids = (choices: readonly ColumnChoice[]) => choices.map(({ id }) => id);

test('the title is always there, variables that are not placed stand at the end, junk goes', () => {
  expect(ids(fullChoice([choice('user'), choice('constructor')], known))).toEqual([
    'title',
    'user',
    'variable:plan',
  ]);
  expect(ids(fullChoice([choice('variable:plan'), choice('title')], known))).toEqual([
    'variable:plan',
    'title',
  ]);
});

test('pinned ones come first, and not too many', () => {
  const pinned = ['memo', 'app', 'user', 'status'].map((id) => choice(id, { pinned: true }));
  const full = fullChoice(pinned, known);
  expect(ids(full)).toEqual(['memo', 'app', 'user', 'title', 'status', 'variable:plan']);
  expect(full.filter((one) => one.pinned)).toHaveLength(MOST_PINNED);
});

test('any changes leave each column at most once, the title in, and pinned ones first', () => {
  const id = fc.constantFrom(...known);
  const change = fc.oneof(
    fc.record({ kind: fc.constant('show' as const), id, on: fc.boolean() }),
    fc.record({ kind: fc.constant('pin' as const), id, on: fc.boolean() }),
    fc.record({ kind: fc.constant('place' as const), id, to: fc.nat(7) }),
    fc.record({
      kind: fc.constant('width' as const),
      id,
      width: fc.option(fc.integer({ min: 48, max: 1200 })),
    }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      let now = fullChoice([], known);
      for (const one of changes) {
        const has = now.some((column) => column.id === one.id);
        if (one.kind === 'show') now = has === one.on ? now : withShown(now, one.id, one.on);
        else if (one.kind === 'pin') now = withPin(now, one.id, one.on);
        else if (one.kind === 'place') now = withPlace(now, one.id, Math.min(one.to, now.length - 1));
        else now = withWidth(now, one.id, one.width);
        const moved = one.kind === 'place' && has;
        if (moved)
          expect(now.findIndex((column) => column.id === one.id)).toBe(Math.min(one.to, now.length - 1));
        now = fullChoice(now, known);
        expect(new Set(ids(now)).size).toBe(now.length);
        expect(ids(now)).toContain('title');
        const pins = now.filter((column) => column.pinned);
        expect(now.slice(0, pins.length)).toEqual(pins);
        expect(fullChoice(now, known)).toEqual(now);
      }
    }),
  );
});
