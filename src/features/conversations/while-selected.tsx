import type { ReactNode } from 'react';
import { useSelectedIds } from './selection.ts';

/** What only stands there while any conversation is chosen. Apart, so that a tick does not draw the list anew. */
export function WhileSelected({ children }: { children: ReactNode }) {
  return useSelectedIds().size > 0 ? children : null;
}
