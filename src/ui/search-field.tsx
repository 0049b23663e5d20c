import { Search } from 'lucide-react';
import {
  useImperativeHandle,
  useRef,
  type ComponentProps,
  type MouseEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { classNames } from './class-names.ts';
import { ClearButton } from './clear-button.tsx';
import field from './field.module.css';
import { Kbd } from './kbd.tsx';
import styles from './search-field.module.css';

type SearchFieldProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type' | 'ref' | 'className'> & {
  /** The name: there is no visible label. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Name of the cross that appears with a value. */
  clearLabel: string;
  /** `text` has the role textbox, for what is typed in but is not a search. */
  type?: 'search' | 'text' | undefined;
  icon?: ReactNode;
  /** The key that brings the focus here, shown while empty. */
  shortcut?: string | readonly string[] | undefined;
  /** Tints the field as a set filter: for a value that is in force. */
  isSet?: boolean | undefined;
  error?: boolean | undefined;
  className?: string | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
};

/** One line to type a filter into. Other props, `data-testid` too, go to the input. */
export function SearchField({
  label,
  value,
  onChange,
  clearLabel,
  type = 'search',
  icon = <Search />,
  shortcut,
  isSet = false,
  error = false,
  className,
  ref,
  ...rest
}: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current);
  const frame = classNames(
    field['field'],
    styles['field'],
    isSet && field['set'],
    error && field['error'],
    rest.disabled && field['disabled'],
    className,
  );
  return (
    <div className={frame} onMouseDown={(event) => focusInstead(event, input.current)}>
      {icon}
      <input
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        {...rest}
        ref={input}
        type={type}
        className={styles['input']}
        aria-label={label}
        aria-invalid={error || undefined}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {value !== '' && !rest.disabled && (
        <ClearButton
          label={clearLabel}
          onClick={() => {
            onChange('');
            input.current?.focus();
          }}
        />
      )}
      {value === '' && shortcut !== undefined && <Kbd keys={shortcut} />}
    </div>
  );
}

/** A press on the icon or on the edge of the frame means the input. */
function focusInstead(event: MouseEvent, input: HTMLInputElement | null) {
  if (event.target instanceof Element && event.target.closest('input, button')) return;
  event.preventDefault();
  input?.focus();
}
