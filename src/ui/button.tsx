import type { ComponentProps, ReactNode } from 'react';
import { buttonClassName, type ButtonLook } from './button-class-name.ts';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import { pressWhen } from './press-when.ts';
import { Spinner } from './spinner.tsx';
import styles from './button.module.css';

export type ButtonProps = ComponentProps<'button'> &
  ButtonLook & {
    /** Shown before the label; gives way to the spinner while busy. */
    icon?: ReactNode;
    /** Work goes on: the label stays, the width stays, presses do nothing, focus is not lost. */
    busy?: boolean | undefined;
    /** Key caps after the label. A hint for the eye; the shortcut itself lives elsewhere. */
    shortcut?: string | readonly string[] | undefined;
  };

/** A button with a label. `aria-disabled` keeps it focusable, so that a reason can be read. */
export function Button({
  variant,
  size,
  error,
  icon,
  busy = false,
  shortcut,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const off = busy || rest['aria-disabled'] === true || rest['aria-disabled'] === 'true';
  return (
    <button
      type="button"
      {...rest}
      className={classNames(buttonClassName({ variant, size, error }), className)}
      aria-busy={busy || undefined}
      aria-disabled={off || undefined}
      onClick={pressWhen(!off, onClick)}
    >
      {busy ? <Spinner className={icon ? undefined : styles['spinnerAside']} /> : icon}
      {busy && !icon ? <span className={styles['shifted']}>{children}</span> : children}
      {shortcut !== undefined && <Kbd keys={shortcut} className={styles['kbd']} />}
    </button>
  );
}
