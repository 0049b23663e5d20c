import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './form-field.module.css';

type FormFieldProps = {
  /** Id of the control. */
  id: string;
  label: ReactNode;
  /** At the end of the label's line, e.g. "Draft kept on this device". */
  labelEnd?: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** Label above, hint or cause of an error below a control. The control gets `aria-describedby={describedBy(…)}`. */
export function FormField({ id, label, labelEnd, hint, error, className, children }: FormFieldProps) {
  return (
    <div className={classNames(styles['field'], className)}>
      <div className={styles['labelLine']}>
        <label htmlFor={id} id={`${id}-label`} className={styles['label']}>
          {label}
        </label>
        {labelEnd !== undefined && <span className={styles['labelEnd']}>{labelEnd}</span>}
      </div>
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          <CircleAlert />
          {error}
        </p>
      )}
    </div>
  );
}
