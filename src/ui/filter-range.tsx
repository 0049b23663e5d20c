import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { ClearButton } from './clear-button.tsx';
import field from './field.module.css';
import styles from './filter-range.module.css';

type FilterRangeProps = {
  /** The name of the group, e.g. "Last chat". */
  label: string;
  icon?: ReactNode;
  isSet?: boolean | undefined;
  onClear?: (() => void) | undefined;
  /** Name of the cross, e.g. "Clear last chat". */
  clearLabel?: string | undefined;
  error?: boolean | undefined;
  /** The parts, e.g. two `DateTimeInput`. */
  children: ReactNode;
  className?: string | undefined;
};

/** A filter of several parts in one frame: a group named by its visible label. */
export function FilterRange({
  label,
  icon,
  isSet = false,
  onClear,
  clearLabel,
  error = false,
  children,
  className,
}: FilterRangeProps) {
  const labelId = useId();
  const frame = classNames(
    field['field'],
    styles['range'],
    isSet && field['set'],
    isSet && styles['set'],
    error && field['error'],
    className,
  );
  return (
    <fieldset className={frame} aria-labelledby={labelId}>
      {/* Not a legend: browsers do not lay one out in a row. */}
      <span id={labelId} className={styles['label']}>
        {icon}
        {label}
      </span>
      {children}
      {isSet && onClear !== undefined && <ClearButton label={clearLabel ?? label} onClick={onClear} />}
    </fieldset>
  );
}
