import { expect, test } from 'vitest';
import { currentView } from './current-view.ts';
import { shippedViews } from './shipped-views.ts';

const [open] = shippedViews;

test('the view that the address names, with or without changes', () => {
  expect(currentView(shippedViews, 'open', '?activeOnly=true')).toEqual({ view: open, changed: false });
  expect(currentView(shippedViews, 'open', '')).toEqual({ view: open, changed: true });
});
test('without a name, the view that holds the same', () => {
  expect(currentView(shippedViews, null, '?activeOnly=true')).toEqual({ view: open, changed: false });
  expect(currentView(shippedViews, 'somebody-elses', '?activeOnly=true').view).toBe(open);
});
test('the plain list is no view, anything else one that is not saved', () => {
  expect(currentView(shippedViews, null, '')).toEqual({ view: null, changed: false });
  expect(currentView(shippedViews, 'gone', '?searchTerm=x')).toEqual({ view: null, changed: true });
});
