import { useEffect, useState, type ComponentType } from 'react';
import { loadAreas } from '../../i18n/i18n-store.ts';
import { whenIdle } from '../../lib/when-idle.ts';
import type { KnownCellProps } from './cell-context.ts';

type Cell = ComponentType<KnownCellProps>;
let loaded: Cell | null = null;

/**
 * What draws a cell of the journal, fetched once it is wanted and the browser has nothing else to do. Null until then, and
 * where it cannot be fetched: the cells stay empty.
 */
export function useKnownCell(isWanted: boolean): Cell | null {
  const [cell, setCell] = useState<Cell | null>(() => loaded);
  useEffect(() => {
    if (!isWanted || loaded !== null) return;
    return whenIdle(() => {
      Promise.all([import('./known-cell.tsx'), loadAreas(['states'])]).then(
        ([{ KnownCellContent }]) => {
          loaded = KnownCellContent;
          setCell(() => KnownCellContent);
        },
        () => undefined,
      );
    });
  }, [isWanted]);
  return cell;
}
