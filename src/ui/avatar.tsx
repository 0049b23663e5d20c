import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './avatar.module.css';

type AvatarProps = {
  /** Who: `agent` is also the reader of the page. */
  kind: 'user' | 'bot' | 'agent';
  /** Initials of a person, an icon for a bot. Decoration: the name stands beside it. */
  children: ReactNode;
  lang?: string | undefined;
};

/** A small round mark of who speaks (square for a bot, so that shape tells too). */
export function Avatar({ kind, children, lang }: AvatarProps) {
  return (
    <span className={classNames(styles['avatar'], styles[kind])} lang={lang} aria-hidden>
      {children}
    </span>
  );
}
