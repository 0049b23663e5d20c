import { ChartColumn, Table2 } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './figure-card.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

type FigureCardProps = {
  /** Heading, and name of the figure. */
  title: string;
  /** The picture. */
  children: ReactNode;
  /** The same values as a table; with it comes the button that changes over. */
  table?: ReactNode;
  /** Names of that button: "Show as table" and back. Needed with `table`. */
  labels?: { table: string; picture: string } | undefined;
  /** What the picture says, in a sentence or two, for those who do not see it. */
  summary?: string | undefined;
  /** At the right of the heading: legend, controls, a line of what it rests on. */
  aside?: ReactNode;
  /** Below: what the figure rests on and what it leaves out. */
  base?: ReactNode;
  /** Columns of twelve on a wide screen; below 1200 px all take the whole width. */
  span?: 4 | 5 | 6 | 7 | 8 | 12 | undefined;
  /** Level of the heading in the outline of the page. */
  level?: 2 | 3 | undefined;
};

/** One figure on a card: heading, picture or table, and what it rests on. Stands in a `FigureGrid`. */
export function FigureCard({
  title,
  children,
  table,
  labels,
  summary,
  aside,
  base,
  span = 12,
  level = 3,
}: FigureCardProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const Title = `h${level}` as const;
  return (
    <figure
      className={classNames(styles['card'], styles[`span${span}`])}
      aria-labelledby={`${id}-title`}
      aria-describedby={summary === undefined ? undefined : `${id}-summary`}
    >
      <div className={styles['head']}>
        <Title id={`${id}-title`} className={styles['title']}>
          {title}
        </Title>
        <div className={styles['aside']}>
          {aside}
          {table !== undefined && labels !== undefined && (
            <Button
              variant="quiet"
              size="sm"
              icon={asTable ? <ChartColumn /> : <Table2 />}
              onClick={() => setAsTable(!asTable)}
            >
              {asTable ? labels.picture : labels.table}
            </Button>
          )}
        </div>
      </div>
      {summary !== undefined && <VisuallyHidden id={`${id}-summary`}>{summary}</VisuallyHidden>}
      {asTable ? table : children}
      {base !== undefined && <div className={styles['base']}>{base}</div>}
    </figure>
  );
}
