import { Check, Minus } from 'lucide-react';
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
 * A native checkbox, drawn. The input itself is the target (44 px under a finger), so a handler sees the modifier keys
 * of the press. Other props go to the input.
 */
export function Checkbox({ indeterminate = false, className, children, ...rest }: CheckboxProps) {
  const Root = children === undefined ? 'span' : 'label';
  return (
    <Root className={classNames(styles['root'], className)}>
      <span className={styles['control']}>
        <input
          {...rest}
          type="checkbox"
          className={styles['input']}
          // Not an attribute: it can only be set on the element.
          ref={(input) => {
            if (input) input.indeterminate = indeterminate;
          }}
        />
        <span className={styles['box']} aria-hidden>
          <Check className={styles['check']} />
          <Minus className={styles['minus']} />
        </span>
      </span>
      {children}
    </Root>
  );
}
