import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import { FormField } from './form-field.tsx';
import input from './input.module.css';
import { Spinner } from './spinner.tsx';
import styles from './text-field.module.css';

type TextFieldProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'id'> & {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  /** The cause, shown under the field. */
  error?: string | undefined;
  /** Being saved or checked: a spinner at the end. */
  busy?: boolean | undefined;
  className?: string | undefined;
};

/** One line of text in a form. Other props go to the input. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  error,
  busy = false,
  className,
  ...rest
}: TextFieldProps) {
  const id = useId();
  return (
    <FormField id={id} label={label} hint={hint} error={error} className={className}>
      <span className={styles['control']}>
        <input
          type="text"
          autoComplete="off"
          {...rest}
          id={id}
          className={classNames(input['input'], busy && styles['busy'])}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          aria-invalid={error !== undefined || undefined}
          aria-busy={busy || undefined}
          aria-describedby={describedBy(id, { hint: hint !== undefined, error: error !== undefined })}
        />
        {busy && <Spinner className={styles['spinner']} />}
      </span>
    </FormField>
  );
}
