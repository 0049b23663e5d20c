import { expect, test } from 'vitest';
import type { SavedView } from '../../contract/saved-view.ts';
import { savedListViews, viewPath } from './list-view.ts';

const view = (id: string, more: Partial<SavedView> = {}): SavedView => ({
  id,
  name: id,
  query: '?searchTerm=refund',
  pinned: false,
  order: 0,
  shared: false,
  owner: 'jiwon@example.com',
  updatedAt: 0,
  ...more,
});
const person = (role: 'viewer' | 'agent' | 'admin', id = 'jiwon@example.com') => ({
  id,
  email: id,
  name: null,
  role,
});

test('in their order, then by name', () => {
  const views = [view('c', { order: 1 }), view('b', { order: -0.5 }), view('d', { order: 1, name: 'a' })];
  expect(savedListViews(views, undefined).map(({ id }) => id)).toEqual(['b', 'd', 'c']);
});

test('one’s own may be changed, shared ones of others by administrators only', () => {
  const views = [view('own'), view('shared', { owner: 'x@example.com', shared: true })];
  const may = (role: 'viewer' | 'agent' | 'admin') =>
    savedListViews(views, person(role)).map(({ mayChange }) => mayChange);
  expect(may('viewer')).toEqual([true, false]);
  expect(may('agent')).toEqual([true, false]);
  expect(may('admin')).toEqual([true, true]);
  expect(savedListViews(views, undefined).map(({ mayChange }) => mayChange)).toEqual([true, true]);
});

test('the link holds all that the view holds', () => {
  expect(viewPath(view('v1'))).toBe('/conversations?searchTerm=refund&view=v1');
  expect(viewPath(view('v1', { query: '' }))).toBe('/conversations?view=v1');
});
