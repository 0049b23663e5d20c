import { Combobox } from '@base-ui/react/combobox';
import { Search } from 'lucide-react';
import { useId, useMemo, useRef, useState, type RefObject } from 'react';
import { classNames } from './class-names.ts';
import { foldText } from './fold-text.ts';
import { keepAnchorPress } from './keep-anchor-press.ts';
import type { Option } from './option.ts';
import { OptionRow, optionRowNames } from './option-row.tsx';
import styles from './option-list.module.css';
import popup from './popup.module.css';
import { returnFocus } from './return-focus.ts';
import searchLine from './search-line.module.css';

export type OptionListProps = {
  /** The button it belongs to; gets the focus back on closing. */
  anchor: RefObject<HTMLElement | null>;
  /** Id of the listbox, for `aria-controls` of the anchor. */
  id: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Name of the popup and of the list. */
  label: string;
  options: readonly Option[];
  /** Values of the chosen options: with `multiple` any number, else one or none. */
  selected: readonly string[];
  onChange: (selected: string[]) => void;
  multiple?: boolean | undefined;
  /** Name and placeholder of the search input. Must not contain the name of the anchor. */
  searchLabel: string;
  /** Said when nothing matches what was typed. */
  emptyText: string;
  /** With `onTyped`: the row that takes the typed text as it is, e.g. `Use id "x"`. */
  typedLabel?: ((text: string) => string) | undefined;
  onTyped?: ((text: string) => void) | undefined;
};

/** No option can have this value: it stands for the row that takes the typed text. */
const TYPED = '\u0000typed';

/**
 * Options to search in and choose from, in a popup at a button; it closes once one is chosen, unless there may be several.
 * Load it lazily: it brings the popup machinery along.
 * Enter that ends a composition (Hangul, kana) never chooses.
 */
export function OptionList(props: OptionListProps) {
  const {
    anchor,
    id,
    open,
    onOpenChange,
    label,
    options,
    selected,
    multiple = false,
    typedLabel,
    onTyped,
  } = props;
  const [query, setQuery] = useState('');
  const rowId = useId();
  const surface = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const typed = query.trim();
  const offersTyped = onTyped !== undefined && typed !== '';

  const collection = useMemo(() => Combobox.createItems(options, { getValue, getLabel }), [options]);
  const matching = useMemo(() => {
    const found = options.filter(matches(typed));
    const taken = options.some((option) => option.value === typed);
    return offersTyped && !taken ? [...found, { value: TYPED, label: typedLabel?.(typed) ?? typed }] : found;
  }, [options, typed, offersTyped, typedLabel]);

  const choose = (next: string | string[] | null) => {
    const values = next === null ? [] : [next].flat();
    const isTyped = values.includes(TYPED);
    if (isTyped) onTyped?.(typed);
    else props.onChange(values);
    if (isTyped || !multiple) onOpenChange(false);
  };
  const state = multiple
    ? { multiple: true as const, value: [...selected] }
    : { multiple: false as const, value: selected[0] ?? null };

  return (
    <Combobox.Root<string, boolean, Option>
      {...state}
      onValueChange={choose}
      items={collection}
      filteredItems={matching}
      inputValue={query}
      onInputValueChange={setQuery}
      autoHighlight
      open={open}
      onOpenChange={(next, details) => {
        if (!keepAnchorPress(anchor, details)) onOpenChange(next);
      }}
    >
      <Combobox.Portal>
        <Combobox.Positioner className={popup['positioner']} anchor={anchor} align="start" sideOffset={4}>
          <Combobox.Popup
            ref={surface}
            className={popup['popup']}
            aria-label={label}
            // A finger wants to see the options, not the keyboard over them.
            initialFocus={() => (matchMedia('(pointer: coarse)').matches ? head.current : true)}
            finalFocus={() => returnFocus(anchor, surface)}
          >
            <div ref={head} className={searchLine['line']} tabIndex={-1}>
              <Search />
              <Combobox.Input
                className={searchLine['input']}
                aria-label={props.searchLabel}
                placeholder={props.searchLabel}
              />
            </div>
            <Combobox.Empty className={popup['empty']}>{props.emptyText}</Combobox.Empty>
            <Combobox.List id={id} className={classNames(popup['list'], styles['list'])} aria-label={label}>
              {(option: Option, index: number) => (
                <Combobox.Item
                  key={option.value}
                  value={option.value}
                  className={popup['item']}
                  {...optionRowNames(option, `${rowId}-${index}`)}
                >
                  <OptionRow
                    option={option}
                    selected={selected.includes(option.value)}
                    id={`${rowId}-${index}`}
                  />
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

const getValue = (option: Option) => option.value;
const getLabel = (option: Option) => option.label;

function matches(typed: string) {
  const wanted = foldText(typed);
  return ({ label, detail = '' }: Option) =>
    foldText(label).includes(wanted) || foldText(detail).includes(wanted);
}
