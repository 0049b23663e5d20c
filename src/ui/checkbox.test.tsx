// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Checkbox } from './checkbox.tsx';

afterEach(cleanup);

describe('Checkbox', () => {
  it('is mixed while indeterminate, and not after', () => {
    const { rerender } = render(<Checkbox aria-label="All" checked={false} indeterminate readOnly />);
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'All' });
    expect(box.indeterminate).toBe(true);
    rerender(<Checkbox aria-label="All" checked readOnly />);
    expect(box.indeterminate).toBe(false);
    expect(box.checked).toBe(true);
  });

  it('is named by its visible label, which can be pressed', async () => {
    const onChange = vi.fn();
    render(<Checkbox onChange={onChange}>Skip the 11 that are already so</Checkbox>);
    await userEvent.click(screen.getByText('Skip the 11 that are already so'));
    expect(onChange).toHaveBeenCalledOnce();
    expect(
      screen.getByRole('checkbox', { name: 'Skip the 11 that are already so', checked: true }),
    ).toBeTruthy();
  });

  it('hands the modifier keys of a press on, for a range', async () => {
    const shift = vi.fn<(held: boolean) => void>();
    const user = userEvent.setup();
    render(<Checkbox aria-label="Row" onClick={(event) => shift(event.shiftKey)} />);
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('checkbox'));
    expect(shift).toHaveBeenCalledWith(true);
  });
});
