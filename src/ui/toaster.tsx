import { Toast as Base } from '@base-ui/react/toast';
import { CircleAlert, CircleCheck, CircleQuestionMark, Info, X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { ToastCountdown } from './toast-countdown.tsx';
import styles from './toaster.module.css';
import { toasts, type ShownToast, type ToastCloseReason, type ToastKind } from './toasts.ts';

type ToasterProps = {
  /** Name of the region. */
  label: string;
  dismissLabel: string;
  /** Seconds in words, e.g. "6 s". */
  secondsLeft: (seconds: number) => string;
};

/** How long a toast stays when it does not say, ms. */
const STAYS = 6000;

const icons: Record<ToastKind, ReactNode> = {
  neutral: <Info />,
  success: <CircleCheck />,
  danger: <CircleAlert />,
  unknown: <CircleQuestionMark />,
};

/**
 * Draws what `toasts.show` is given: one line, one action. It is announced politely; its time stops while the pointer
 * or the focus is on it. F6 brings the focus here, Esc and a swipe dismiss. Mount it once, lazily.
 */
export function Toaster(props: ToasterProps) {
  const [manager] = useState(() => Base.createToastManager<ShownToast>());
  return (
    // Time is counted here and not there: its timers cannot be seen from outside.
    <Base.Provider toastManager={manager} timeout={0} limit={4}>
      <ToastViewport {...props} />
    </Base.Provider>
  );
}

function ToastViewport({ label, dismissLabel, secondsLeft }: ToasterProps) {
  const { toasts: shown, add, close } = Base.useToastManager<ShownToast>();
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const reasons = useRef(new Map<string, ToastCloseReason | 'silent'>());

  useEffect(
    () =>
      toasts.listen({
        show: (toast) => {
          const onClose = () => {
            const reason = reasons.current.get(toast.id) ?? 'dismiss';
            reasons.current.delete(toast.id);
            if (reason !== 'silent') toast.onClose?.(reason);
          };
          add({ id: toast.id, title: toast.text, data: toast, onClose });
        },
        close: (id) => {
          reasons.current.set(id, 'silent');
          close(id);
        },
      }),
    [add, close],
  );
  const closeFor = (id: string, reason: ToastCloseReason) => {
    reasons.current.set(id, reason);
    close(id);
    // What goes from under the pointer or with the focus tells neither that they have left: the next toast would wait for ever.
    if (shown.length > 1) return;
    setHovered(false);
    setFocused(false);
  };

  return (
    <Base.Portal>
      <Base.Viewport
        className={styles['viewport']}
        aria-label={label}
        onMouseEnter={() => setHovered(true)}
        onMouseLeave={() => setHovered(false)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        {shown.map((toast) => {
          const { data } = toast;
          if (data === undefined) return null;
          const { kind = 'neutral', action, stays = kind === 'danger' ? null : STAYS } = data;
          return (
            // Not a dialog: it asks for nothing, and dialogs are looked for by that role.
            <Base.Root
              key={toast.id}
              toast={toast}
              role="group"
              aria-modal={undefined}
              className={styles['root']}
            >
              <Base.Content className={classNames(styles['toast'], styles[kind])}>
                {icons[kind]}
                <Base.Title className={styles['text']} render={<span />} />
                {stays !== null && (
                  <ToastCountdown
                    key={toast.updateKey}
                    duration={stays}
                    paused={hovered || focused || toast.transitionStatus === 'ending'}
                    onEnd={() => closeFor(toast.id, 'time')}
                    words={data.countdown ? secondsLeft : undefined}
                  />
                )}
                {action !== undefined && (
                  <Button
                    size="sm"
                    onClick={() => {
                      action.onPress();
                      closeFor(toast.id, 'action');
                    }}
                  >
                    {action.label}
                  </Button>
                )}
                <IconButton
                  size="sm"
                  label={dismissLabel}
                  icon={<X />}
                  onClick={() => closeFor(toast.id, 'dismiss')}
                />
              </Base.Content>
            </Base.Root>
          );
        })}
      </Base.Viewport>
    </Base.Portal>
  );
}
