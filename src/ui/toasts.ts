export type ToastKind = 'neutral' | 'success' | 'danger' | 'unknown';

export type Toast = {
  /** The same id again replaces the toast that is shown. */
  id?: string | undefined;
  kind?: ToastKind | undefined;
  /** One line. */
  text: string;
  action?: { label: string; onPress: () => void } | undefined;
  /** How long it stays, ms; null: until dismissed. Default: 6 s, and null for danger, which must not be missed. */
  stays?: number | null | undefined;
  /** Shows the seconds that are left, for what happens when they are over. */
  countdown?: boolean | undefined;
  /** After it left: by itself, by its cross, or by its action. */
  onClose?: ((reason: ToastCloseReason) => void) | undefined;
};

export type ToastCloseReason = 'time' | 'dismiss' | 'action';

export type ShownToast = Toast & { id: string };

type Listener = { show: (toast: ShownToast) => void; close: (id: string) => void };

let listener: Listener | null = null;
let waiting: ShownToast[] = [];
let count = 0;

/**
 * Toasts from anywhere. Kept apart from `Toaster`, which draws them, so that it can be loaded after the first screen:
 * until then they wait.
 */
export const toasts = {
  /** Shows or replaces a toast; returns its id. */
  show(toast: Toast): string {
    count += 1;
    const shown = { ...toast, id: toast.id ?? `toast-${count}` };
    if (listener) listener.show(shown);
    else waiting = [...waiting.filter(({ id }) => id !== shown.id), shown];
    return shown.id;
  },
  /** Takes a toast away without calling its `onClose`. */
  close(id: string) {
    waiting = waiting.filter((toast) => toast.id !== id);
    listener?.close(id);
  },
  /** For `Toaster` only. Returns the way to stop. */
  listen(next: Listener): () => void {
    listener = next;
    for (const toast of waiting) next.show(toast);
    waiting = [];
    return () => {
      if (listener === next) listener = null;
    };
  },
};
