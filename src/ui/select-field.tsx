import { ChevronDown } from 'lucide-react';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import { FormField } from './form-field.tsx';
import input from './input.module.css';
import { pressWhen } from './press-when.ts';
import { Spinner } from './spinner.tsx';
import styles from './select-field.module.css';

type SelectFieldProps = Omit<ComponentProps<'button'>, 'value' | 'children' | 'className' | 'id' | 'role'> & {
  label: string;
  /** What is chosen; without it the placeholder is shown. */
  value?: ReactNode;
  placeholder: string;
  open?: boolean | undefined;
  /** Id of the listbox while it is open. */
  controls?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  busy?: boolean | undefined;
  /** The label is only read out: for a picker whose heading says it. */
  labelHidden?: boolean | undefined;
  className?: string | undefined;
};

/** The button of a choice in a form; opens an `OptionList` or a `SelectList`. `ref` goes to the button. */
export function SelectField({
  label,
  value,
  placeholder,
  open = false,
  controls,
  hint,
  error,
  busy = false,
  labelHidden = false,
  className,
  onClick,
  ...rest
}: SelectFieldProps) {
  const id = useId();
  const isEmpty = value === undefined || value === null || value === '';
  const button = (
    <button
      type="button"
      {...rest}
      id={id}
      role="combobox"
      className={classNames(input['input'], styles['button'], isEmpty && styles['empty'])}
      aria-label={label}
      aria-haspopup="listbox"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      aria-busy={busy || undefined}
      aria-invalid={error !== undefined || undefined}
      aria-describedby={describedBy(id, { hint: hint !== undefined, error: error !== undefined })}
      onClick={pressWhen(!busy, onClick)}
    >
      <span className={styles['value']}>{isEmpty ? placeholder : value}</span>
      {busy ? <Spinner /> : <ChevronDown />}
    </button>
  );
  if (labelHidden) return button;
  return (
    <FormField id={id} label={label} hint={hint} error={error} className={className}>
      {button}
    </FormField>
  );
}
