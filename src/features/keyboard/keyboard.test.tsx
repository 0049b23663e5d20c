// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { setLanguage } from '../../i18n/i18n-store.ts';
import { changeSettings, getSettings } from '../../lib/settings.ts';
import { KeysSetting } from './keys-setting.tsx';
import { Palette, type RunnableCommand } from './palette.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

beforeAll(() => setLanguage('en', ['shell', 'keys']));
afterEach(() => {
  cleanup();
  changeSettings({ keys: {}, shortcuts: true });
});

const done = vi.fn<(id: string, focus: Element | null) => void>();
const command = (id: string): RunnableCommand => ({ id, label: id, run: (focus) => done(id, focus) });
const groups = [
  { id: 'a', label: 'Here', items: ['Export', 'Select all'].map(command) },
  { id: 'b', label: 'Pages', items: ['Go to analytics'].map(command) },
];
const typed = (text: string) => [command(`Search for ${text}`)];

function Page() {
  const [open, setOpen] = useState(false);
  const [then, setThen] = useState<(() => void) | null>(null);
  useEffect(() => then?.(), [then]);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Row
      </button>
      {open && (
        <Palette
          groups={groups}
          typed={typed}
          onClose={(run) => {
            setOpen(false);
            setThen(() => run);
          }}
        />
      )}
    </>
  );
}

async function openPalette() {
  done.mockClear();
  render(<Page />);
  const row = screen.getByRole('button', { name: 'Row' });
  row.focus();
  await userEvent.click(row);
  const input = await screen.findByRole('combobox');
  await waitFor(() => expect(document.activeElement).toBe(input));
  return { row, input };
}

test('the palette finds by what is typed, runs with Enter, and the focus is where it was', async () => {
  const { row } = await openPalette();
  expect(screen.getAllByRole('option')).toHaveLength(3);
  await userEvent.keyboard('anal');
  expect(screen.getAllByRole('option').map((one) => one.getAttribute('aria-label'))).toEqual([
    'Go to analytics',
    'Search for anal',
  ]);
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(done).toHaveBeenCalledWith('Go to analytics', row));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(row);
});

test('arrows move, what was typed is always a choice, and Enter of a composition chooses nothing', async () => {
  const { input } = await openPalette();
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 229, isComposing: true });
  expect(done).not.toHaveBeenCalled();
  await userEvent.keyboard('x');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
});

test('Esc closes and does nothing; so does the key that opens it', async () => {
  const { row } = await openPalette();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.click(row);
  await screen.findByRole('combobox');
  await userEvent.keyboard('{Control>}k{/Control}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(done).not.toHaveBeenCalled();
});

const field = (name: RegExp) => screen.getByRole('button', { name });

test('a key is changed by pressing it, refused where it does something else, taken away, and all are reset', async () => {
  render(<KeysSetting />);
  await userEvent.click(field(/^Good answer: G/));
  await userEvent.keyboard('j');
  expect(screen.getByRole('status').textContent).toContain('J already does “Next row”');
  expect(getSettings().keys).toEqual({});
  await userEvent.keyboard('{Control>}t{/Control}');
  expect(screen.getByRole('status').textContent).toContain('The browser keeps');
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('status').textContent).toContain('cannot be a shortcut');
  await userEvent.keyboard('y');
  expect(field(/^Good answer: Y/)).toBe(document.activeElement);
  expect(getSettings().keys).toEqual({ good: 'y' });

  await userEvent.click(field(/^Next row: J/));
  await userEvent.keyboard('{Backspace}');
  expect(field(/^Next row: no key/)).toBeTruthy();
  await userEvent.click(field(/^Search: /));
  await userEvent.keyboard('{Escape}');
  expect(getSettings().keys).toEqual({ good: 'y', down: '' });

  await userEvent.click(screen.getByRole('button', { name: 'Reset keys' }));
  expect(getSettings().keys).toEqual({});
  expect(field(/^Good answer: G/)).toBeTruthy();
});

test('all shortcuts are shown as they are now, and changed there', async () => {
  const onClose = vi.fn();
  changeSettings({ keys: { good: 'y', down: '' } });
  render(<ShortcutsDialog onClose={onClose} />);
  const dialog = within(await screen.findByRole('dialog', { name: 'Keyboard' }));
  const line = (words: string) =>
    dialog.getAllByRole('listitem').find((item) => item.textContent.includes(words))?.textContent;
  expect(line('Good answer')).toContain('Y');
  expect(line('Next row')).toContain('no key');
  expect(line('Commands')).toContain('Ctrl');
  await userEvent.click(dialog.getByRole('button', { name: 'Change keys' }));
  await userEvent.click(dialog.getByRole('button', { name: /^Good answer: Y/ }));
  await userEvent.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('u');
  expect(getSettings().keys).toEqual({ good: 'u', down: '' });
  await userEvent.click(dialog.getByRole('switch', { name: 'Shortcuts' }));
  expect(getSettings().shortcuts).toBe(false);
});
