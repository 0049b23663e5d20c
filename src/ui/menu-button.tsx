import { lazy, Suspense, useId, useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import type { ButtonLook } from './button-class-name.ts';
import { IconButton } from './icon-button.tsx';
import type { MenuItem } from './menu.tsx';

const Menu = lazy(() => import('./menu.tsx').then((m) => ({ default: m.Menu })));

type MenuButtonProps = {
  /** Name of the button and of its menu. */
  label: string;
  icon: ReactNode;
  /** `icon`: the label is a tooltip. */
  look?: 'button' | 'icon' | undefined;
  variant?: ButtonLook['variant'];
  size?: 'md' | 'sm' | undefined;
  busy?: boolean | undefined;
  /** Asked for while the menu is open. */
  items: () => readonly MenuItem[];
};

/** A button with a menu of actions; the menu is loaded when it is first opened. */
export function MenuButton({ label, icon, look = 'button', variant, size, busy, items }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const opener = {
    ref: button,
    icon,
    size,
    busy,
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    onClick: () => setOpen(!open),
  } as const;
  return (
    <>
      {look === 'icon' ? (
        <IconButton label={label} {...opener} />
      ) : (
        <Button variant={variant} {...opener}>
          {label}
        </Button>
      )}
      {open && (
        <Suspense>
          <Menu anchor={button} id={id} open onOpenChange={setOpen} label={label} items={items()} />
        </Suspense>
      )}
    </>
  );
}
