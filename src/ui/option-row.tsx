import { Check } from 'lucide-react';
import type { Option } from './option.ts';
import popup from './popup.module.css';

/** What stands in one row of a list of options: tick, label, detail. Ids let the row name itself by the label alone. */
export function OptionRow({ option, selected, id }: { option: Option; selected: boolean; id: string }) {
  return (
    <>
      {selected ? <Check aria-hidden /> : <span className={popup['mark']} />}
      <span id={`${id}-label`} className={popup['text']} lang={option.lang} dir="auto">
        {option.label}
      </span>
      {option.detail !== undefined && (
        <span id={`${id}-detail`} className={popup['detail']}>
          {option.detail}
        </span>
      )}
    </>
  );
}

/** The attributes that go with `OptionRow` on the row itself. */
export function optionRowNames(option: Option, id: string) {
  return {
    id,
    'aria-labelledby': `${id}-label`,
    'aria-describedby': option.detail === undefined ? undefined : `${id}-detail`,
  };
}
