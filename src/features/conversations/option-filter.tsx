import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FilterTrigger } from '../../ui/filter-trigger.tsx';
import type { Option } from '../../ui/option.ts';
import { preloadable } from '../../ui/preloadable.tsx';

const OptionList = preloadable(async () => (await import('../../ui/option-list.tsx')).OptionList);

type OptionFilterProps = {
  label: string;
  icon: ReactNode;
  /** What is chosen, in words. */
  value: string | undefined;
  /** Asked for each time the list opens: what is known grows with what is read. */
  options: () => readonly Option[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
  /** Takes a typed text that is no option, such as an id nobody has a name for. */
  onTyped?: (text: string) => void;
  onClear: () => void;
  typedLabel?: (text: string) => string;
  searchLabel: string;
  emptyText: string;
  multiple?: boolean;
  'data-testid'?: string;
};

/** A filter whose value is chosen from a list that can be searched. The list's code comes when it is first wanted. */
export function OptionFilter({ label, icon, value, options, selected, onClear, ...rest }: OptionFilterProps) {
  const { t } = useTranslation();
  const anchor = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const [open, setOpen] = useState(false);
  const { 'data-testid': testId, ...list } = rest;
  return (
    <>
      <FilterTrigger
        ref={anchor}
        label={label}
        icon={icon}
        value={value}
        isSet={selected.length > 0}
        onClear={onClear}
        clearLabel={t('common.clear', { label })}
        open={open}
        controls={listId}
        data-testid={testId}
        onClick={() => setOpen(!open)}
        onPointerEnter={OptionList.preload}
        onFocus={OptionList.preload}
      />
      {open && (
        <OptionList
          {...list}
          anchor={anchor}
          id={listId}
          open={open}
          onOpenChange={setOpen}
          label={label}
          options={options()}
          selected={selected}
        />
      )}
    </>
  );
}
