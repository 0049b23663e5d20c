import { classNames } from './class-names.ts';
import styles from './icon-button.module.css';

/** What "pressed" means, and so its tint. */
export type PressedMeaning = 'accent' | 'good' | 'bad';

/** The look of an icon button for something that is a link. */
export function iconButtonClassName(
  pressedMeaning: PressedMeaning = 'accent',
  size: 'md' | 'sm' = 'md',
): string {
  return classNames(styles['button'], styles[pressedMeaning], size === 'sm' && styles['sm']);
}
