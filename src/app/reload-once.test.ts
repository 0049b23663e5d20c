// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reloadOnce } from './reload-once.ts';

const info = { mode: 'alli', version: '1', directory: {}, journal: false };
const reload = vi.fn();
const answers = vi.fn<typeof fetch>();
beforeEach(() => {
  answers.mockImplementation(() => Promise.resolve(new Response(JSON.stringify(info))));
  vi.stubGlobal('fetch', answers);
});
afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
  document.body.replaceChildren();
  reload.mockReset();
});

function add(tag: string, attributes: Record<string, string> = {}, value = '') {
  const element = document.createElement(tag);
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) element.value = value;
  document.body.append(element);
}

test('a page with nothing typed is reloaded once, and not twice', async () => {
  add('textarea');
  add('input', { type: 'search' }, 'refund');
  await reloadOnce(reload);
  await reloadOnce(reload);
  expect(reload).toHaveBeenCalledTimes(1);
});

test.each([
  ['a text', () => add('textarea', {}, 'a better answer')],
  ['a title', () => add('input', {}, 'a title')],
  ['a dialog', () => add('div', { role: 'dialog' })],
  ['a question', () => add('div', { role: 'alertdialog' })],
])('never over %s', async (_, make) => {
  make();
  await reloadOnce(reload);
  expect(reload).not.toHaveBeenCalled();
});

test('never over what is typed while the server is asked', async () => {
  answers.mockImplementation(() => {
    add('textarea', {}, 'typed meanwhile');
    return Promise.resolve(new Response(JSON.stringify(info)));
  });
  await reloadOnce(reload);
  expect(reload).not.toHaveBeenCalled();
});

test('a server whose answer has a shape that this version does not know is there', async () => {
  answers.mockImplementation(() => Promise.resolve(new Response('{"version":2}')));
  await reloadOnce(reload);
  expect(reload).toHaveBeenCalledTimes(1);
});

test('not without a server', async () => {
  answers.mockRejectedValue(new TypeError('offline'));
  await reloadOnce(reload);
  expect(reload).not.toHaveBeenCalled();
});
