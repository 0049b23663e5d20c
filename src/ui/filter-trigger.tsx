import { ChevronDown } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { ClearButton } from './clear-button.tsx';
import field from './field.module.css';
import styles from './filter-trigger.module.css';
import { pressWhen } from './press-when.ts';
import { Spinner } from './spinner.tsx';

type FilterTriggerProps = Omit<ComponentProps<'button'>, 'children' | 'value' | 'aria-label' | 'role'> & {
  /** The name of the filter, also its visible label. */
  label: string;
  icon?: ReactNode;
  /** What is chosen, in words. A filter may show a value and be quiet ("Background: Any", an order). */
  value?: ReactNode;
  /** In force: tinted, with a cross if `onClear` is given. */
  isSet?: boolean | undefined;
  onClear?: (() => void) | undefined;
  /** Name of the cross, e.g. "Clear app". Required with `onClear`. */
  clearLabel?: string | undefined;
  /** Only the value is drawn while set, where the value says enough ("Billing"). The name stays. */
  labelHidden?: boolean | undefined;
  open?: boolean | undefined;
  /** Id of the popup while it is open. */
  controls?: string | undefined;
  /** `listbox` has the role combobox; `dialog` is a plain button that opens a form. */
  popup?: 'listbox' | 'dialog' | undefined;
  busy?: boolean | undefined;
  error?: boolean | undefined;
  /** In place of the chevron. */
  trailing?: ReactNode;
};

/** The button of a filter, and its chip once it is set. `ref` and other props, `data-testid` too, go to the button. */
export function FilterTrigger({
  label,
  icon,
  value,
  isSet = false,
  onClear,
  clearLabel,
  labelHidden = false,
  open = false,
  controls,
  popup = 'listbox',
  busy = false,
  error = false,
  trailing = <ChevronDown />,
  className,
  disabled,
  onClick,
  ...rest
}: FilterTriggerProps) {
  const clearable = isSet && onClear !== undefined && !disabled;
  const frame = classNames(
    field['field'],
    styles['filter'],
    isSet && field['set'],
    error && field['error'],
    disabled && field['disabled'],
    className,
  );
  return (
    <span className={frame}>
      <button
        type="button"
        role={popup === 'listbox' ? 'combobox' : undefined}
        {...rest}
        className={styles['main']}
        aria-label={label}
        aria-haspopup={popup}
        aria-expanded={open}
        aria-controls={open ? controls : undefined}
        aria-busy={busy || undefined}
        aria-invalid={error || undefined}
        disabled={disabled}
        onClick={pressWhen(!busy, onClick)}
      >
        {busy ? <Spinner /> : icon}
        {!(isSet && labelHidden) && <span className={styles['label']}>{label}</span>}
        {value !== undefined && value !== '' && <span className={styles['value']}>{value}</span>}
        {!clearable && trailing}
      </button>
      {clearable && <ClearButton label={clearLabel ?? label} onClick={onClear} />}
    </span>
  );
}
