import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './checkbox.module.css';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'ref' | 'children'> & {
  /** Some, but not all, of what it stands for. Drawn as a bar and announced as mixed. */
  indeterminate?: boolean | undefined;
  /** Visible label. Without it give `aria-label`. */
  children?: ReactNode;
};

/**
 * A native checkbox, drawn by its style alone: there is one in each row of a list. The input itself is the target (44 px
 * under a finger), so a handler sees the modifier keys of the press. Other props go to the input.
 */
export function Checkbox({ indeterminate = false, className, children, ...rest }: CheckboxProps) {
  const input = (
    <input
      {...rest}
      type="checkbox"
      className={classNames(styles['input'], children === undefined && className)}
      // Not an attribute: it can only be set on the element.
      ref={(element) => {
        if (element) element.indeterminate = indeterminate;
      }}
    />
  );
  if (children === undefined) return input;
  return (
    <label className={classNames(styles['root'], className)}>
      {input}
      {children}
    </label>
  );
}
