import { useRef } from 'react';
import { atTheLatest } from '../../lib/at-the-latest.ts';
import { useStableCallback } from '../../ui/use-stable-callback.ts';
import type { Intent } from './intent.ts';
import type { ListRow } from './list-row.ts';
import { useOpenConversation } from './use-open-conversation.ts';

/**
 * How long in ms a press waits for what it opens. Drawn once with its messages, a conversation is there sooner than after a
 * skeleton, and nothing flickers.
 */
const PATIENCE_MS = 60;

/** The conversation that is open beside the list, and the ways to open another and to close it. */
export function useOpenBeside(
  rows: readonly ListRow[],
  onIntent: Intent,
): { openId: string | null; open: (id: string) => void; close: () => void } {
  const [openId, setOpenId] = useOpenConversation();
  const wanted = useRef<string | null>(null);
  const open = useStableCallback((id: string) => {
    wanted.current = id;
    const row = rows.find((one) => one.id === id);
    const ready = row?.readable ? onIntent(row, 'sure') : Promise.resolve();
    void atTheLatest(ready, PATIENCE_MS).then(() => {
      // Something else may have been pressed since.
      if (wanted.current === id) setOpenId(id);
    });
  });
  const close = useStableCallback(() => {
    wanted.current = null;
    setOpenId(null);
  });
  return { openId, open, close };
}
