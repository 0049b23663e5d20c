import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { describedBy } from './described-by.ts';
import { FormField } from './form-field.tsx';
import input from './input.module.css';
import styles from './text-area.module.css';

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'className' | 'id'> & {
  label: ReactNode;
  /** At the end of the label's line, e.g. "Draft kept on this device". */
  labelEnd?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  className?: string | undefined;
};

/** Several lines of text in a form, as tall as what is in it. Other props go to the textarea. */
export function TextArea({
  label,
  labelEnd,
  value,
  onChange,
  hint,
  error,
  className,
  ...rest
}: TextAreaProps) {
  const id = useId();
  return (
    <FormField id={id} label={label} labelEnd={labelEnd} hint={hint} error={error} className={className}>
      <textarea
        {...rest}
        id={id}
        className={classNames(input['input'], styles['area'])}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(id, { hint: hint !== undefined, error: error !== undefined })}
      />
    </FormField>
  );
}
