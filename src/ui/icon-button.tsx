import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { iconButtonClassName, type PressedMeaning } from './icon-button-class-name.ts';
import { pressWhen } from './press-when.ts';
import { Spinner } from './spinner.tsx';

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  /** The name, also shown as tooltip. */
  label: string;
  icon: ReactNode;
  /** Makes it a toggle. */
  pressed?: boolean | undefined;
  pressedMeaning?: PressedMeaning | undefined;
  busy?: boolean | undefined;
  /** Shown in the tooltip. */
  shortcut?: string | undefined;
  /** `sm` draws a 14 px icon. */
  size?: 'md' | 'sm' | undefined;
};

/** A button that is only an icon. The tooltip is drawn by `TooltipLayer` from `data-tip`. */
export function IconButton({
  label,
  icon,
  pressed,
  pressedMeaning,
  busy = false,
  shortcut,
  size,
  className,
  onClick,
  ...rest
}: IconButtonProps) {
  const off = busy || rest['aria-disabled'] === true || rest['aria-disabled'] === 'true';
  return (
    <button
      type="button"
      data-tip={label}
      data-tip-keys={shortcut}
      {...rest}
      className={classNames(iconButtonClassName(pressedMeaning, size), className)}
      aria-label={label}
      aria-pressed={pressed}
      aria-busy={busy || undefined}
      aria-disabled={off || undefined}
      onClick={pressWhen(!off, onClick)}
    >
      {busy ? <Spinner /> : icon}
    </button>
  );
}
