import { createContext, useContext } from 'react';
import type { TimeStyle } from '../../lib/format-time.ts';

/** What cells need beside their row. It changes seldom; when it does, every visible cell is drawn again. */
export type CellContextValue = {
  style: TimeStyle;
  /** Start of the minute in ms since 1970 (UTC): says which times are of today. */
  nowMs: number;
  /** Ids of conversations that run in the background, as last seen. */
  runningIds: ReadonlySet<string>;
  /** Name of a category that Alli gave as id or name. */
  categoryName: (category: string) => string;
  /** Where a conversation opens, and what its page is told of this list. */
  linkTo: (id: string) => { to: string; state: unknown };
};

const Context = createContext<CellContextValue | null>(null);
export const CellContextProvider = Context.Provider;

export function useCellContext(): CellContextValue {
  const value = useContext(Context);
  if (value === null) throw new Error('A cell of the conversation grid stands outside of the grid');
  return value;
}
