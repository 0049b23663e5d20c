import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

export type DialogProps = {
  open: boolean;
  /** Called with false on the cross, Esc and, unless `modalOnly`, a press outside. */
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** One muted line under the title. */
  description?: ReactNode;
  /** `sm` 440 px for a question, `md` 560 px for a result, `lg` 760 px for a review. */
  size?: 'sm' | 'md' | 'lg' | undefined;
  /** Name of the cross. Without it there is none. */
  closeLabel?: string | undefined;
  /** Beside the title, before the cross. */
  headEnd?: ReactNode;
  /** The actions, at the end of the line; the primary one last. */
  foot?: ReactNode;
  /** Default: the first field, else the first button. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** Neither Esc nor a press outside closes: something would be lost. */
  modalOnly?: boolean | undefined;
  /** `alertdialog` interrupts with a question. */
  role?: 'dialog' | 'alertdialog' | undefined;
  /** `signin` stands above everything else. */
  layer?: 'dialog' | 'signin' | undefined;
  children?: ReactNode;
};

/** The one dialog: focus stays in it and goes back on closing; a full-height sheet below 720 px. Load it lazily. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  size = 'sm',
  closeLabel,
  headEnd,
  foot,
  initialFocus,
  modalOnly = false,
  role = 'dialog',
  layer = 'dialog',
  children,
}: DialogProps) {
  return (
    <Base.Root
      open={open}
      disablePointerDismissal={modalOnly}
      onOpenChange={(next, details) => {
        if (modalOnly && details.reason === 'escape-key') details.cancel();
        else onOpenChange(next);
      }}
    >
      <Base.Portal>
        <Base.Backdrop
          className={classNames(styles['scrim'], styles[layer === 'signin' ? 'atSignin' : 'atDialog'])}
        />
        <Base.Viewport
          className={classNames(styles['viewport'], styles[layer === 'signin' ? 'atSignin' : 'atDialog'])}
        >
          <Base.Popup
            role={role}
            className={classNames(styles['dialog'], styles[size])}
            initialFocus={initialFocus ?? firstField}
          >
            <header className={styles['head']}>
              <div className={styles['titles']}>
                <Base.Title className={styles['title']}>{title}</Base.Title>
                {description !== undefined && (
                  <Base.Description className={styles['description']}>{description}</Base.Description>
                )}
              </div>
              {headEnd}
              {closeLabel !== undefined && (
                <Base.Close render={<IconButton label={closeLabel} icon={<X />} data-dialog-close="" />} />
              )}
            </header>
            {children !== undefined && <div className={styles['body']}>{children}</div>}
            {foot !== undefined && <footer className={styles['foot']}>{foot}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/** The cross comes first in the order of focus, but nobody opens a dialog to close it. */
function firstField(): HTMLElement | boolean {
  const popups = document.querySelectorAll(`.${styles['dialog'] ?? ''}[data-open]`);
  const first = [...popups]
    .at(-1)
    ?.querySelector(
      ':is(input, textarea, select, button, a[href]):not([data-dialog-close], :disabled, [type=hidden])',
    );
  return first instanceof HTMLElement ? first : true;
}
