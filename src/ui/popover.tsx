import { Popover as Base } from '@base-ui/react/popover';
import { useRef, type ReactNode, type RefObject } from 'react';
import { classNames } from './class-names.ts';
import { keepAnchorPress } from './keep-anchor-press.ts';
import popup from './popup.module.css';
import styles from './popover.module.css';
import { returnFocus } from './return-focus.ts';

type PopoverProps = {
  /** The button it belongs to; gets the focus back on closing. */
  anchor: RefObject<HTMLElement | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Name of the popup, which is a dialog that does not block the page. */
  label: string;
  align?: 'start' | 'center' | 'end' | undefined;
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  /** Default: the first thing that takes focus. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** Without inner space, for lists that reach the edge. */
  flush?: boolean | undefined;
  children: ReactNode;
};

/** A small surface at a button: a form, a list, details. Load it lazily. */
export function Popover({
  anchor,
  open,
  onOpenChange,
  label,
  align = 'start',
  side = 'bottom',
  initialFocus,
  flush = false,
  children,
}: PopoverProps) {
  const surface = useRef<HTMLDivElement>(null);
  return (
    <Base.Root
      open={open}
      onOpenChange={(next, details) => {
        if (!keepAnchorPress(anchor, details)) onOpenChange(next);
      }}
    >
      <Base.Portal>
        <Base.Positioner
          className={popup['positioner']}
          anchor={anchor}
          align={align}
          side={side}
          sideOffset={4}
        >
          <Base.Popup
            ref={surface}
            className={classNames(popup['popup'], !flush && styles['padded'])}
            aria-label={label}
            initialFocus={initialFocus ?? true}
            finalFocus={() => returnFocus(anchor, surface)}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
