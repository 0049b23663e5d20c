// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { FilterTrigger } from './filter-trigger.tsx';
import { SelectList } from './select-list.tsx';

afterEach(cleanup);

const options = [
  { value: 'any', label: 'Any' },
  { value: 'running', label: 'Running' },
  { value: 'rated', label: 'Rated badly' },
  { value: 'refund', label: '환불' },
];

function Filter() {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [selected, setSelected] = useState('running');
  return (
    <>
      <FilterTrigger
        ref={anchor}
        label="Background"
        value={selected}
        open={open}
        onClick={() => setOpen(!open)}
      />
      <SelectList
        anchor={anchor}
        id="background"
        open={open}
        onOpenChange={setOpen}
        label="Background"
        options={options}
        selected={selected}
        onChange={setSelected}
      />
    </>
  );
}

async function openList() {
  const user = userEvent.setup();
  render(<Filter />);
  const trigger = screen.getByRole('combobox', { name: 'Background' });
  await user.click(trigger);
  const list = screen.getByRole('listbox', { name: 'Background' });
  await waitFor(() => expect(document.activeElement).toBe(list));
  const active = () => document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.textContent;
  return { user, trigger, list, active };
}

describe('SelectList', () => {
  it('starts at what is selected; arrows, Home and End stop at the ends', async () => {
    const { user, active } = await openList();
    expect(active()).toBe('Running');
    await user.keyboard('{End}{ArrowDown}');
    expect(active()).toBe('환불');
    await user.keyboard('{Home}{ArrowUp}');
    expect(active()).toBe('Any');
  });

  it('chooses with Enter and with Space, and gives the focus back', async () => {
    const { user, trigger } = await openList();
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(trigger));
    expect(trigger.textContent).toContain('rated');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('listbox')));
    await user.keyboard('{Home} ');
    expect(trigger.textContent).toContain('any');
  });

  it('goes to what is typed: next match of one letter, first match of a word, a Hangul letter', async () => {
    const { user, active } = await openList();
    await user.keyboard('r');
    expect(active()).toBe('Rated badly');
    await user.keyboard('ated b');
    expect(active()).toBe('Rated badly');
    cleanup();
    const again = await openList();
    await again.user.keyboard('ㅎ');
    expect(again.active()).toBe('환불');
  });

  it('leaves keys alone while an input method is at work, and with modifiers', async () => {
    const { list, active } = await openList();
    fireEvent.keyDown(list, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(list, { key: 'a', ctrlKey: true });
    expect(screen.getByRole('listbox')).toBe(list);
    expect(active()).toBe('Running');
  });
});
