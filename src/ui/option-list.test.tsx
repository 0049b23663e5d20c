// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FilterTrigger } from './filter-trigger.tsx';
import { OptionList } from './option-list.tsx';

afterEach(cleanup);

const options = [
  { value: 'a1', label: 'Help Center', detail: 'app-417' },
  { value: 'b2', label: '환불 도우미', lang: 'ko' },
  { value: 'c3', label: 'Billing' },
];

function Filter({ multiple, onTyped }: { multiple?: boolean; onTyped?: (text: string) => void }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [selected, setSelected] = useState<string[]>([]);
  return (
    <>
      <FilterTrigger
        ref={anchor}
        label="App"
        value={selected.join(', ')}
        open={open}
        controls="apps"
        onClick={() => setOpen(!open)}
      />
      <OptionList
        anchor={anchor}
        id="apps"
        open={open}
        onOpenChange={setOpen}
        label="App"
        options={options}
        selected={selected}
        onChange={setSelected}
        multiple={multiple}
        searchLabel="Find"
        emptyText="Nothing matches"
        typedLabel={(text) => `Use id “${text}”`}
        onTyped={onTyped}
      />
    </>
  );
}

async function openList(props: Parameters<typeof Filter>[0] = {}) {
  const user = userEvent.setup();
  render(<Filter {...props} />);
  const trigger = screen.getByRole('combobox', { name: 'App' });
  await user.click(trigger);
  const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Find' });
  await waitFor(() => expect(document.activeElement).toBe(input));
  return { user, trigger, input };
}
const labels = () => screen.queryAllByRole('option').map((option) => option.textContent);
const highlighted = () => screen.queryAllByRole('option').find((option) => 'highlighted' in option.dataset);

describe('OptionList', () => {
  it('belongs to its button', async () => {
    const { trigger } = await openList();
    expect(trigger.getAttribute('aria-expanded')).toBe('true');
    expect(trigger.getAttribute('aria-controls')).toBe(screen.getByRole('listbox', { name: 'App' }).id);
  });

  it('names an option by its label alone and describes it by its detail', async () => {
    await openList();
    const option = screen.getByRole('option', { name: 'Help Center' });
    const detail = document.getElementById(option.getAttribute('aria-describedby') ?? '');
    expect(detail?.textContent).toBe('app-417');
  });

  it('chooses with the arrows and Enter, closes, and gives the focus back', async () => {
    const { user, trigger } = await openList();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(highlighted()?.textContent).toBe('환불 도우미');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(trigger.textContent).toContain('b2');
    await waitFor(() => expect(document.activeElement).toBe(trigger));
  });

  it('closes by a second press on its button', async () => {
    const { user, trigger } = await openList();
    await user.click(trigger);
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(trigger.getAttribute('aria-expanded')).toBe('false');
  });

  it('closes with Esc without choosing', async () => {
    const { user, trigger } = await openList();
    await user.keyboard('{ArrowDown}{Escape}');
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(trigger.textContent).toBe('App');
    await waitFor(() => expect(document.activeElement).toBe(trigger));
  });

  it('finds by label without case, by detail, and by half a Hangul syllable', async () => {
    const { user, input } = await openList();
    await user.type(input, 'BILL');
    expect(labels()).toEqual(['Billing']);
    await user.clear(input);
    await user.type(input, '417');
    expect(labels()).toEqual(['Help Centerapp-417']);
    await user.clear(input);
    await user.type(input, '화');
    expect(labels()).toEqual(['환불 도우미']);
    await user.type(input, 'x');
    expect(labels()).toEqual([]);
    expect(screen.getByText('Nothing matches')).toBeTruthy();
  });

  it('does not choose with the Enter that ends a composition', async () => {
    const { user, input, trigger } = await openList();
    await user.type(input, '환');
    expect(highlighted()?.textContent).toBe('환불 도우미');
    fireEvent.compositionStart(input);
    // What browsers send while an input method is at work.
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true, keyCode: 229, which: 229 });
    expect(trigger.textContent).toBe('App');
    fireEvent.compositionEnd(input);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(trigger.textContent).toContain('b2'));
  });

  it('offers the typed text only where it may be used', async () => {
    const onTyped = vi.fn();
    const { user, input } = await openList({ onTyped });
    await user.type(input, ' zz9 ');
    expect(labels()).toEqual(['Use id “zz9”']);
    await user.keyboard('{Enter}');
    expect(onTyped).toHaveBeenCalledWith('zz9');
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  });

  it('stays open while several are chosen', async () => {
    const { user, trigger } = await openList({ multiple: true });
    await user.click(screen.getByRole('option', { name: 'Billing' }));
    await user.click(screen.getByRole('option', { name: 'Help Center' }));
    expect(trigger.textContent).toContain('c3, a1');
    await user.click(screen.getByRole('option', { name: 'Billing', selected: true }));
    expect(trigger.textContent).not.toContain('c3');
    expect(screen.getByRole('listbox')).toBeTruthy();
  });
});
