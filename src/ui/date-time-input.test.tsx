// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DateTimeInput } from './date-time-input.tsx';

afterEach(cleanup);

function renderInput(value: string, onChange = vi.fn()) {
  const props = { label: 'From', onChange, display: '16 Nov, 00:00', placeholder: 'any time' };
  const view = render(<DateTimeInput {...props} value={value} />);
  const input = screen.getByLabelText<HTMLInputElement>('From', { exact: true });
  return {
    input,
    onChange,
    setValue: (next: string) => view.rerender(<DateTimeInput {...props} value={next} />),
  };
}

/** happy-dom gives a half-typed value '' as browsers do, but knows no `badInput`. */
function setValidity(input: HTMLInputElement, validity: Partial<ValidityState>) {
  Object.defineProperty(input, 'validity', {
    value: { valid: true, badInput: false, ...validity },
    configurable: true,
  });
}

describe('DateTimeInput', () => {
  it('reads as words: the placeholder while empty, the display while set', () => {
    const { setValue } = renderInput('');
    expect(screen.getByText('any time')).toBeTruthy();
    setValue('2026-11-16T00:00');
    expect(screen.getByText('16 Nov, 00:00')).toBeTruthy();
    expect(screen.queryByText('any time')).toBeNull();
  });

  it('reports a complete value at once', () => {
    const { input, onChange } = renderInput('');
    setValidity(input, {});
    fireEvent.change(input, { target: { value: '2026-11-16T08:30' } });
    expect(onChange.mock.calls).toEqual([['2026-11-16T08:30']]);
  });

  it('reports neither the years on the way to 2026, nor what is out of its bounds', () => {
    const { input, onChange } = renderInput('');
    setValidity(input, {});
    fireEvent.change(input, { target: { value: '0202-11-16T08:30' } });
    setValidity(input, { valid: false, rangeOverflow: true });
    fireEvent.change(input, { target: { value: '2099-11-16T08:30' } });
    expect(onChange).not.toHaveBeenCalled();
  });

  it('keeps what is half typed, and falls back to the set value when left', () => {
    const { input, onChange, setValue } = renderInput('2026-11-16T00:00');
    setValidity(input, { badInput: true, valid: false });
    fireEvent.change(input, { target: { value: '' } });
    expect(onChange).not.toHaveBeenCalled();
    setValue('2026-11-16T00:00');
    expect(input.value).toBe('');
    fireEvent.blur(input);
    expect(input.value).toBe('2026-11-16T00:00');
  });

  it('reports that it was emptied', () => {
    const { input, onChange } = renderInput('2026-11-16T00:00');
    setValidity(input, {});
    fireEvent.change(input, { target: { value: '' } });
    expect(onChange.mock.calls).toEqual([['']]);
  });
});
