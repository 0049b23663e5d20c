import { createContext, useContext, type ComponentType } from 'react';
import type { TimeStyle } from '../../lib/format-time.ts';

/** A value that Alli never gives back. */
export type KnownCellProps = { id: string; field: 'state' | 'assignee' };

/** What cells need beside their row. It changes seldom; when it does, every visible cell is drawn again. */
export type CellContextValue = {
  style: TimeStyle;
  /** Start of the minute in ms since 1970 (UTC): says which times are of today. */
  nowMs: number;
  /** Ids of conversations that run in the background, as last seen. */
  runningIds: ReadonlySet<string>;
  /** Name of a category that Alli gave as id or name. */
  categoryName: (category: string) => string;
  /** Draws what the journal knows; null as long as its code is on its way, which lets the first rows go first. */
  known: ComponentType<KnownCellProps> | null;
  /** Goes to the page of a conversation, which is told of this list. */
  onFollow: (id: string) => void;
};

const Context = createContext<CellContextValue | null>(null);
export const CellContextProvider = Context.Provider;

export function useCellContext(): CellContextValue {
  const value = useContext(Context);
  if (value === null) throw new Error('A cell of the conversation grid stands outside of the grid');
  return value;
}
