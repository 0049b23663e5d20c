import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './figure-table.module.css';

export type FigureColumn = { id: string; label: string; numeric?: boolean | undefined };
export type FigureTableRow = { id: string; cells: readonly ReactNode[] };

type FigureTableProps = {
  /** Name of the table, for screen readers. */
  label: string;
  columns: readonly FigureColumn[];
  /** Cells in the order of the columns; the first names the row. */
  rows: readonly FigureTableRow[];
};

/** The values of a figure as a table. Scrolls in itself where it is long or wide, by keyboard too. */
export function FigureTable({ label, columns, rows }: FigureTableProps) {
  return (
    <div className={styles['scroller']} role="region" aria-label={label} tabIndex={0}>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ id, label: head, numeric }) => (
              <th key={id} scope="col" className={classNames(numeric && styles['number'])}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [name, ...values] }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {values.map((value, at) => (
                <td
                  key={columns[at + 1]?.id}
                  className={classNames(columns[at + 1]?.numeric && styles['number'])}
                >
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
