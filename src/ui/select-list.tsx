import { useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { classNames } from './class-names.ts';
import type { Option } from './option.ts';
import { OptionRow, optionRowNames } from './option-row.tsx';
import { Popover } from './popover.tsx';
import popup from './popup.module.css';
import styles from './select-list.module.css';
import { useTypeAhead } from './use-type-ahead.ts';

type SelectListProps = {
  /** The button it belongs to; gets the focus back on closing. */
  anchor: RefObject<HTMLElement | null>;
  /** Id of the listbox, for `aria-controls` of the anchor. */
  id: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Name of the popup and of the list. */
  label: string;
  options: readonly Option[];
  selected: string | null;
  onChange: (value: string) => void;
};

/** A short, fixed list of options at a button: no search, but type-ahead. For long or open lists see `OptionList`. */
export function SelectList({
  anchor,
  id,
  open,
  onOpenChange,
  label,
  options,
  selected,
  onChange,
}: SelectListProps) {
  const list = useRef<HTMLUListElement>(null);
  return (
    <Popover anchor={anchor} open={open} onOpenChange={onOpenChange} label={label} initialFocus={list} flush>
      <Listbox
        ref={list}
        id={id}
        label={label}
        options={options}
        selected={selected}
        onChoose={(value) => {
          onChange(value);
          onOpenChange(false);
        }}
      />
    </Popover>
  );
}

type ListboxProps = Pick<SelectListProps, 'id' | 'label' | 'options' | 'selected'> & {
  ref: RefObject<HTMLUListElement | null>;
  onChoose: (value: string) => void;
};

/** Mounted with the popup, so that each opening starts at what is selected. */
function Listbox({ ref, id, label, options, selected, onChoose }: ListboxProps) {
  const rowId = useId();
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      options.findIndex(({ value }) => value === selected),
    ),
  );
  const typeAhead = useTypeAhead(options.map((option) => option.label));

  const go = (index: number) => {
    const next = Math.min(Math.max(index, 0), options.length - 1);
    setActive(next);
    document.getElementById(`${rowId}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const found = typeAhead(event.key, active);
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      PageUp: 0,
      End: options.length - 1,
      PageDown: options.length - 1,
    };
    const to = moves[event.key] ?? found;
    if (to !== null) {
      event.preventDefault();
      go(to);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const option = options[active];
      if (option) onChoose(option.value);
    }
  };

  return (
    <ul
      ref={ref}
      id={id}
      role="listbox"
      aria-label={label}
      aria-activedescendant={options.length > 0 ? `${rowId}-${active}` : undefined}
      tabIndex={0}
      className={classNames(popup['list'], styles['list'])}
      onKeyDown={onKeyDown}
    >
      {options.map((option, index) => (
        <li
          key={option.value}
          {...optionRowNames(option, `${rowId}-${index}`)}
          role="option"
          aria-selected={option.value === selected}
          data-highlighted={index === active ? '' : undefined}
          className={popup['item']}
          onPointerMove={() => setActive(index)}
          onClick={() => onChoose(option.value)}
        >
          <OptionRow option={option} selected={option.value === selected} id={`${rowId}-${index}`} />
        </li>
      ))}
    </ul>
  );
}
