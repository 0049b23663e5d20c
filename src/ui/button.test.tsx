// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import type { SyntheticEvent } from 'react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';

afterEach(cleanup);

describe('Button', () => {
  it('does nothing while busy, but keeps the focus and its name', async () => {
    const onClick = vi.fn();
    const onSubmit = vi.fn((event: SyntheticEvent) => event.preventDefault());
    const form = (busy: boolean) => (
      <form onSubmit={onSubmit}>
        <Button type="submit" busy={busy} onClick={onClick}>
          Apply to 128
        </Button>
      </form>
    );
    const { rerender } = render(form(false));
    await userEvent.click(screen.getByRole('button'));
    rerender(form(true));
    const button = screen.getByRole('button', { name: 'Apply to 128', busy: true });
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');
    expect(onClick).toHaveBeenCalledOnce();
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('says nothing of its key caps', () => {
    render(
      <Button shortcut="E" onClick={() => undefined}>
        Edit selected
      </Button>,
    );
    expect(screen.getByRole('button', { name: 'Edit selected' }).textContent).toContain('E');
  });
});

describe('IconButton', () => {
  it('has a name, a tooltip, and a state when it is a toggle', () => {
    render(<IconButton label="Good answer" shortcut="G" icon={<i />} pressed pressedMeaning="good" />);
    const button = screen.getByRole('button', { name: 'Good answer', pressed: true });
    expect(button.dataset).toMatchObject({ tip: 'Good answer', tipKeys: 'G' });
  });
});
