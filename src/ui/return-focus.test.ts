// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { returnFocus } from './return-focus.ts';

const make = (tag: string) => document.body.appendChild(document.createElement(tag));
let anchor: HTMLElement;
let popup: HTMLElement;
let inside: HTMLElement;

beforeEach(() => {
  anchor = make('button');
  popup = make('div');
  inside = popup.appendChild(document.createElement('input'));
});
afterEach(() => document.body.replaceChildren());

const target = () => returnFocus({ current: anchor }, { current: popup });

it('is the anchor while the focus is in the popup, on the anchor, or lost', () => {
  inside.focus();
  expect(target()).toBe(anchor);
  anchor.focus();
  expect(target()).toBe(anchor);
  anchor.blur();
  expect(target()).toBe(anchor);
});

it('is nowhere once the focus has gone on, or when the anchor is gone', () => {
  make('input').focus();
  expect(target()).toBe(false);
  inside.focus();
  expect(returnFocus({ current: null }, { current: popup })).toBe(false);
});
