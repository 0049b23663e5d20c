import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useId, useRef, useState, type ReactNode } from 'react';
import { usePermission } from '../../i18n/use-permission.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Option } from '../../ui/option.ts';
import { Spinner } from '../../ui/spinner.tsx';
import styles from './facts-panel.module.css';

const OptionList = lazy(() => import('../../ui/option-list.tsx').then((m) => ({ default: m.OptionList })));

type PickProps = {
  label: string;
  icon: ReactNode;
  options: readonly Option[];
  selected: readonly string[];
  multiple?: boolean;
  /** What is shown as the value. */
  children: ReactNode;
  searchLabel: string;
  busy: boolean;
  onChange: (selected: string[]) => void;
  /** The popup has closed: the moment to send a choice of several. */
  onClose?: () => void;
  /** Takes what is typed as an id. */
  onTyped?: (text: string) => void;
};

/** A field whose value is chosen from a list. */
export function Pick(props: PickProps) {
  const { label, icon, options, selected, multiple, children, searchLabel, busy } = props;
  const { t } = useTranslation();
  const { may, off } = usePermission('updateConversation');
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const id = useId();
  const change = (next: boolean) => {
    setOpen(next);
    if (!next) props.onClose?.();
  };
  return (
    <>
      <button
        ref={anchor}
        type="button"
        role="combobox"
        className={styles['pick']}
        aria-label={label}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-busy={busy}
        {...off}
        onClick={() => may && change(!open)}
      >
        {busy ? <Spinner /> : icon}
        <span className={styles['value']}>{children}</span>
        <ChevronDown aria-hidden />
      </button>
      {open && (
        <Suspense>
          <OptionList
            anchor={anchor}
            id={id}
            open
            onOpenChange={change}
            label={label}
            options={options}
            selected={selected}
            multiple={multiple}
            searchLabel={searchLabel}
            emptyText={t('transcript.noMatch')}
            onChange={props.onChange}
            {...(props.onTyped && {
              onTyped: props.onTyped,
              typedLabel: (text: string) => t('transcript.useId', { id: text }),
            })}
          />
        </Suspense>
      )}
    </>
  );
}
