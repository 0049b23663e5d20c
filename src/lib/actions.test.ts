// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { availableActions, listenForKeys, offerActions, runAction } from './actions.ts';
import { changeSettings } from './settings.ts';

let ends: (() => void)[] = [];
let done: string[] = [];
const offer = (...args: Parameters<typeof offerActions>) => ends.push(offerActions(...args));
const says = (what: string) => () => done.push(what);

beforeEach(() => {
  done = [];
  ends = [listenForKeys()];
});
afterEach(() => {
  for (const end of ends) end();
  document.body.replaceChildren();
  changeSettings({ shortcuts: true, keys: {} });
});

function press(how: KeyboardEventInit, at: Element = document.body): boolean {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...how });
  at.dispatchEvent(event);
  return event.defaultPrevented;
}

function place(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}

test('a key does what is offered, and only that is kept from the browser', () => {
  expect(press({ key: 'g' })).toBe(false);
  offer({ good: says('good') });
  expect(press({ key: 'g' })).toBe(true);
  expect(press({ key: 'b' })).toBe(false);
  expect(done).toEqual(['good']);
});

test('a chosen key counts, and the old one is free', () => {
  offer({ good: says('good') });
  changeSettings({ keys: { good: 'y' } });
  expect(press({ key: 'g' })).toBe(false);
  expect(press({ key: 'y' })).toBe(true);
});

test('switched off, no key does anything', () => {
  offer({ good: says('good'), palette: says('palette') });
  changeSettings({ shortcuts: false });
  expect(press({ key: 'g' })).toBe(false);
  expect(press({ key: 'k', ctrlKey: true })).toBe(false);
});

test('held down, only going from row to row goes on', () => {
  offer({ good: says('good'), down: says('down') });
  expect(press({ key: 'g', repeat: true })).toBe(false);
  expect(press({ key: 'j', repeat: true })).toBe(true);
});

test('of two that offer the same, the one with the focus is meant, else the one without a place', () => {
  const panel = place();
  offer({ edit: says('rows') });
  const end = offerActions({ edit: says('panel') }, () => panel);
  press({ key: 'e' }, panel);
  press({ key: 'e' });
  end();
  press({ key: 'e' }, panel);
  expect(done).toEqual(['panel', 'rows', 'rows']);
});

test('what has a place of its own still does it from elsewhere where nothing else can', () => {
  offer({ edit: says('panel') }, () => place());
  expect(runAction('edit', { shift: false, target: null })).toBe(true);
});

test('a part that declines leaves it to the others', () => {
  offer({ edit: says('bar') });
  offer({ edit: () => false });
  press({ key: 'e' });
  expect(done).toEqual(['bar']);
});

test('says what can be done', () => {
  offer({ bad: says('bad') });
  offer({ good: says('good') });
  expect(availableActions()).toEqual(['good', 'bad']);
});
