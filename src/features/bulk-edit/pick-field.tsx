import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Option } from '../../ui/option.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { preloadable } from '../../ui/preloadable.tsx';

const OptionList = preloadable(async () => (await import('../../ui/option-list.tsx')).OptionList);

type PickFieldProps = {
  label: string;
  /** What is chosen, in words; nothing for the placeholder. */
  value: ReactNode;
  placeholder: string;
  options: readonly Option[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
  multiple?: boolean | undefined;
  searchLabel: string;
  /** Takes what is typed as an id. */
  onTyped?: ((text: string) => void) | undefined;
  hint?: string | undefined;
  className?: string | undefined;
};

/** A field of a form whose value is chosen from a list that can be searched. The list's code comes when it is wanted. */
export function PickField(props: PickFieldProps) {
  const { label, options, selected, onChange, multiple, searchLabel, onTyped, ...field } = props;
  const { t } = useTranslation();
  const anchor = useRef<HTMLButtonElement>(null);
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <SelectField
        ref={anchor}
        {...field}
        label={label}
        open={open}
        controls={id}
        onClick={() => setOpen(!open)}
        onPointerEnter={OptionList.preload}
        onFocus={OptionList.preload}
      />
      {open && (
        <OptionList
          anchor={anchor}
          id={id}
          open
          onOpenChange={setOpen}
          label={label}
          options={options}
          selected={selected}
          multiple={multiple}
          searchLabel={searchLabel}
          emptyText={t(options.length === 0 ? 'bulk.noneKnown' : 'bulk.nothingMatches')}
          onChange={onChange}
          {...(onTyped && { onTyped, typedLabel: (text: string) => t('bulk.useId', { id: text }) })}
        />
      )}
    </>
  );
}
