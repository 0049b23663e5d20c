import { Gauge, Lock, RotateCw, TriangleAlert, Unplug, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Blank } from './blank.tsx';
import { Button } from './button.tsx';
import { CopyButton } from './copy-button.tsx';

/** Few icons, as all of them come before the first row: words tell causes apart. */
const looks = {
  keyRefused: { icon: <Lock />, kind: 'danger' },
  notAllowed: { icon: <Lock />, kind: 'neutral' },
  notFound: { icon: <TriangleAlert />, kind: 'neutral' },
  rateLimited: { icon: <Gauge />, kind: 'warn' },
  payment: { icon: <TriangleAlert />, kind: 'warn' },
  badRequest: { icon: <TriangleAlert />, kind: 'warn' },
  alliFailed: { icon: <TriangleAlert />, kind: 'danger' },
  alliUnreachable: { icon: <Unplug />, kind: 'warn' },
  alliSlow: { icon: <Unplug />, kind: 'warn' },
  gatewayUnreachable: { icon: <Unplug />, kind: 'danger' },
  gatewayBusy: { icon: <Gauge />, kind: 'warn' },
  journalDown: { icon: <Unplug />, kind: 'danger' },
  changedSince: { icon: <TriangleAlert />, kind: 'warn' },
  notPermitted: { icon: <Lock />, kind: 'neutral' },
  noRole: { icon: <Lock />, kind: 'neutral' },
  tooFast: { icon: <Gauge />, kind: 'warn' },
  signInDown: { icon: <Unplug />, kind: 'warn' },
  gatewayRefused: { icon: <TriangleAlert />, kind: 'danger' },
  offline: { icon: <WifiOff />, kind: 'warn' },
  outdated: { icon: <Unplug />, kind: 'warn' },
  contract: { icon: <TriangleAlert />, kind: 'danger' },
  bug: { icon: <TriangleAlert />, kind: 'danger' },
} as const;

type ErrorBlankProps = {
  /** Cause, words and code of the error. */
  words: {
    cause: keyof typeof looks;
    title: string;
    text: string;
    code: string;
    canRetry: boolean;
    details: string;
  };
  labels: { retry: string; copy: string; copied: string };
  /** Without it there is nothing to try again. */
  onRetry?: (() => void) | undefined;
  busy?: boolean | undefined;
  level?: 1 | 2 | 3 | undefined;
  /** More ways out, after "Try again" and "Copy details". */
  children?: ReactNode;
};

/** The one look of an error that stands in place of content: cause, remedy, code, and what to hand on. */
export function ErrorBlank({ words, labels, onRetry, busy, level, children }: ErrorBlankProps) {
  const { icon, kind } = looks[words.cause];
  return (
    <Blank
      kind={kind}
      icon={icon}
      title={words.title}
      code={words.code}
      level={level}
      actions={
        <>
          {onRetry !== undefined && words.canRetry && (
            <Button icon={<RotateCw />} busy={busy} onClick={onRetry}>
              {labels.retry}
            </Button>
          )}
          <CopyButton text={words.details} label={labels.copy} copiedLabel={labels.copied} />
          {children}
        </>
      }
    >
      {words.text}
    </Blank>
  );
}
