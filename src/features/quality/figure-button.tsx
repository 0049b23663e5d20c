import type { ReactNode } from 'react';
import type { Figure } from './behind.ts';
import styles from './figure-button.module.css';

/** A figure to open, and how it is called over the list of what is behind it. */
export type Opened = { figure: Figure; title: string };
export type OpenFigure = (opened: Opened) => void;

type FigureButtonProps = Opened & { onOpen: OpenFigure; children: ReactNode };

/** A number that opens the conversations behind it. */
export function FigureButton({ figure, title, onOpen, children }: FigureButtonProps) {
  return (
    <button
      type="button"
      className={styles['button']}
      data-tip={title}
      onClick={() => onOpen({ figure, title })}
    >
      {children}
    </button>
  );
}
