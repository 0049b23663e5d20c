import { useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

type ConfirmDialogProps = {
  open: boolean;
  title: ReactNode;
  /** What will happen, and whether it can be undone. */
  children?: ReactNode;
  /** The verb of the action, never "OK". */
  confirmLabel: string;
  cancelLabel: string;
  /** The action destroys or reaches many. */
  danger?: boolean | undefined;
  busy?: boolean | undefined;
  /** Not yet allowed, e.g. until a number is typed. */
  disabled?: boolean | undefined;
  onConfirm: () => void;
  onCancel: () => void;
};

/** A question before an action. What destroys starts on "cancel", so that Enter alone does no harm. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirmLabel,
  cancelLabel,
  danger = false,
  busy = false,
  disabled = false,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onCancel();
      }}
      role="alertdialog"
      title={title}
      initialFocus={disabled ? undefined : danger ? cancel : confirm}
      foot={
        <>
          <Button ref={cancel} variant="quiet" onClick={onCancel}>
            {cancelLabel}
          </Button>
          <Button
            ref={confirm}
            variant={danger ? 'danger' : 'primary'}
            busy={busy}
            disabled={disabled}
            onClick={onConfirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
