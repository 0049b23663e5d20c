import { useId, type ReactNode } from 'react';
import styles from './figure-grid.module.css';

type FigureGridProps = {
  /** Heading of the section. */
  title: string;
  /** Beside the heading: what the section covers, its controls. */
  aside?: ReactNode;
  /** `StatTiles` and `FigureCard`s. */
  children: ReactNode;
};

/** A section of figures: a heading, and twelve columns under it. */
export function FigureGrid({ title, aside, children }: FigureGridProps) {
  const id = useId();
  return (
    <section className={styles['grid']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
