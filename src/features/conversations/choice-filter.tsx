import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FilterTrigger } from '../../ui/filter-trigger.tsx';
import type { Option } from '../../ui/option.ts';
import { preloadable } from '../../ui/preloadable.tsx';

const SelectList = preloadable(async () => (await import('../../ui/select-list.tsx')).SelectList);

type ChoiceFilterProps<V extends string> = {
  label: string;
  icon: ReactNode;
  options: readonly (Option & { value: V })[];
  selected: V;
  /** The choice that is no filter; null where there is none, as with an order. */
  neutral: V | null;
  onChange: (value: V) => void;
};

/** A control whose value is one of a few. The list's code comes when it is first wanted. */
export function ChoiceFilter<V extends string>(props: ChoiceFilterProps<V>) {
  const { label, icon, options, selected, neutral, onChange } = props;
  const { t } = useTranslation();
  const anchor = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <FilterTrigger
        ref={anchor}
        label={label}
        icon={icon}
        value={options.find((option) => option.value === selected)?.label}
        isSet={neutral !== null && selected !== neutral}
        onClear={neutral === null ? undefined : () => onChange(neutral)}
        clearLabel={t('common.clear', { label })}
        open={open}
        controls={listId}
        onClick={() => setOpen(!open)}
        onPointerEnter={SelectList.preload}
        onFocus={SelectList.preload}
      />
      {open && (
        <SelectList
          anchor={anchor}
          id={listId}
          open={open}
          onOpenChange={setOpen}
          label={label}
          options={options}
          selected={selected}
          onChange={(value) => {
            const chosen = options.find((option) => option.value === value);
            if (chosen !== undefined) onChange(chosen.value);
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
