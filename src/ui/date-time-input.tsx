import { useId, useState, type Ref, type SyntheticEvent } from 'react';
import { classNames } from './class-names.ts';
import styles from './date-time-input.module.css';
import { useEditing } from './use-editing.ts';

type DateTimeInputProps = {
  /** Visible label and name, e.g. "From". */
  label: string;
  /** Local wall time `YYYY-MM-DDTHH:mm` (or `YYYY-MM-DD` with type `date`); '' is not set. */
  value: string;
  /** Called with every complete value within min and max, and with '' when it is emptied. */
  onChange: (value: string) => void;
  /** What is shown of a set value while it is not being edited, e.g. "16 Nov, 00:00". */
  display: string;
  /** What is shown while nothing is set, e.g. "any time". */
  placeholder: string;
  type?: 'datetime-local' | 'date' | undefined;
  min?: string | undefined;
  max?: string | undefined;
  disabled?: boolean | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
};

/**
 * A native date and time input that reads as words until it is edited. The input stays in place, unseen, while it is
 * not focused, so that keyboard, picker and phone work in every browser as they always do.
 */
export function DateTimeInput({
  label,
  value,
  onChange,
  display,
  placeholder,
  type = 'datetime-local',
  min,
  max,
  disabled,
  ref,
}: DateTimeInputProps) {
  const id = useId();
  // What is half typed lives here: a new value from above while typing would wipe the other half.
  const [draft, setDraft] = useState<string | null>(null);
  const { editing, onFocus, onBlur } = useEditing();

  const edit = ({ currentTarget: input }: SyntheticEvent<HTMLInputElement>) => {
    setDraft(input.value);
    if (input.value === '' ? !input.validity.badInput : isMeant(input)) onChange(input.value);
  };

  return (
    <span className={classNames(styles['part'], value !== '' && styles['set'], editing && styles['editing'])}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <span className={styles['control']}>
        <input
          ref={ref}
          id={id}
          type={type}
          className={styles['input']}
          value={draft ?? value}
          min={min}
          max={max}
          disabled={disabled}
          onChange={edit}
          onFocus={onFocus}
          onBlur={() => {
            setDraft(null);
            onBlur();
          }}
        />
        <span className={styles['shown']} aria-hidden>
          {value === '' ? placeholder : display}
        </span>
      </span>
    </span>
  );
}

/** Typing the year 2026 passes through 0002, 0020 and 0202, which are valid but not meant. */
function isMeant(input: HTMLInputElement): boolean {
  return input.validity.valid && !input.value.startsWith('0');
}
