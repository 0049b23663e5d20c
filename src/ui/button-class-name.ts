import { classNames } from './class-names.ts';
import styles from './button.module.css';

/** `primary` is for the one main action of a surface; `accent` is quiet, in the accent colour. */
export type ButtonVariant = 'default' | 'primary' | 'danger' | 'quiet' | 'accent';

export type ButtonLook = {
  variant?: ButtonVariant | undefined;
  size?: 'md' | 'sm' | undefined;
  /** Red border and text, for "Retry" after a failure. */
  error?: boolean | undefined;
};

/** The look of a button for something that is a link: `<Link className={buttonClassName({ variant: 'primary' })}>`. */
export function buttonClassName({ variant = 'default', size = 'md', error = false }: ButtonLook): string {
  return classNames(
    styles['button'],
    styles[variant],
    size === 'sm' && styles['sm'],
    error && styles['error'],
  );
}
