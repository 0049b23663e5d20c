import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './switch.module.css';

type SwitchProps = Omit<ComponentProps<'input'>, 'type' | 'role' | 'onChange' | 'children'> & {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Visible label. Without it give `aria-label`. */
  children?: ReactNode;
};

/** On or off, at once. A native checkbox with the role switch; other props go to it. */
export function Switch({ checked, onChange, className, children, ...rest }: SwitchProps) {
  return (
    <label className={classNames(styles['root'], className)}>
      <input
        {...rest}
        type="checkbox"
        role="switch"
        className={styles['input']}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={styles['track']} aria-hidden />
      {children}
    </label>
  );
}
