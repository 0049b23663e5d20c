import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { Fragment, useRef, useState, type ReactNode, type RefObject } from 'react';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import { keepAnchorPress } from './keep-anchor-press.ts';
import popup from './popup.module.css';
import { returnFocus } from './return-focus.ts';

export type MenuItem = {
  id: string;
  label: string;
  icon?: ReactNode;
  onSelect: () => void;
  /** Deletes or stops something. */
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Makes it an item to tick; the menu stays open. */
  checked?: boolean | undefined;
  shortcut?: string | readonly string[] | undefined;
  /** Begins a new section, with a line above. */
  separated?: boolean | undefined;
};

type MenuProps = {
  /** The button it belongs to; gets the focus back on closing. */
  anchor: RefObject<HTMLElement | null>;
  /** Id of the menu, for `aria-controls` of the anchor. */
  id: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  label: string;
  items: readonly MenuItem[];
  align?: 'start' | 'end' | undefined;
};

/** Actions at a button: `MenuButton` loads it. Another button carries `aria-haspopup="menu"` and `aria-expanded`. */
export function Menu({ anchor, id, open, onOpenChange, label, items, align = 'end' }: MenuProps) {
  const surface = useRef<HTMLDivElement>(null);
  // A menu is no landmark: at the end of the body, where popups go by themselves, it would stand in none.
  const [landmark] = useState(() => document.querySelector('main') ?? undefined);
  return (
    <Base.Root
      open={open}
      modal
      onOpenChange={(next, details) => {
        if (!keepAnchorPress(anchor, details)) onOpenChange(next);
      }}
    >
      <Base.Portal container={landmark}>
        <Base.Positioner className={popup['positioner']} anchor={anchor} align={align} sideOffset={4}>
          <Base.Popup
            ref={surface}
            id={id}
            className={classNames(popup['popup'], popup['list'])}
            aria-label={label}
            finalFocus={() => returnFocus(anchor, surface)}
          >
            {items.map((item) => (
              <Fragment key={item.id}>
                {item.separated && <Base.Separator className={popup['separator']} />}
                <Item item={item} />
              </Fragment>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Item({ item }: { item: MenuItem }) {
  const className = classNames(popup['item'], item.danger && popup['danger']);
  const content = (
    <>
      {item.checked ? <Check aria-hidden /> : (item.icon ?? <span className={popup['mark']} />)}
      <span className={popup['text']}>{item.label}</span>
      {item.shortcut !== undefined && <Kbd keys={item.shortcut} />}
    </>
  );
  if (item.checked === undefined) {
    return (
      <Base.Item className={className} label={item.label} disabled={item.disabled} onClick={item.onSelect}>
        {content}
      </Base.Item>
    );
  }
  return (
    <Base.CheckboxItem
      className={className}
      label={item.label}
      disabled={item.disabled}
      checked={item.checked}
      onCheckedChange={item.onSelect}
      closeOnClick={false}
    >
      {content}
    </Base.CheckboxItem>
  );
}
