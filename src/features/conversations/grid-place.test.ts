// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepGridPlace, readGridPlace } from './grid-place.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test('a place is found again under its own entry of the history', () => {
  keepGridPlace('k1', { offset: 1234.5, rows: 50, cursorId: 'Q29udg==' });
  keepGridPlace('k2', { offset: 0, rows: 50, cursorId: null });
  expect(readGridPlace('k1')).toEqual({ offset: 1234.5, rows: 50, cursorId: 'Q29udg==' });
  expect(readGridPlace('k2')).toEqual({ offset: 0, rows: 50, cursorId: null });
  expect(readGridPlace('k3')).toBeNull();
});

test.each([
  '',
  '{',
  'null',
  '5',
  '{}',
  '{"offset":"5","rows":50,"cursorId":null}',
  '{"offset":null,"rows":50,"cursorId":null}',
])('what is kept as %j is no place', (text) => {
  keepGridPlace('k', { offset: 1, rows: 50, cursorId: null });
  const [key = ''] = Object.keys(sessionStorage);
  sessionStorage.setItem(key, text);
  expect(readGridPlace('k')).toBeNull();
});

test('storage that is full or forbidden costs the place and nothing else', () => {
  const forbid = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: forbid, setItem: forbid });
  expect(() => keepGridPlace('k', { offset: 1, rows: 50, cursorId: null })).not.toThrow();
  expect(readGridPlace('k')).toBeNull();
});
