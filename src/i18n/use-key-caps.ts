import { useSyncExternalStore } from 'react';
import type { ActionId } from '../lib/action-keys.ts';
import { keysOf } from '../lib/actions.ts';
import { keyCaps } from '../lib/key-caps.ts';
import { getSettings, subscribeSettings } from '../lib/settings.ts';

/** The key of an action as the reader has it now, to be drawn beside what it does; undefined where no key does it. */
export function useKeyCaps(id: ActionId): readonly string[] | undefined {
  const settings = useSyncExternalStore(subscribeSettings, getSettings);
  const key = keysOf(settings)[id];
  return settings.shortcuts && key !== '' ? keyCaps(key) : undefined;
}
