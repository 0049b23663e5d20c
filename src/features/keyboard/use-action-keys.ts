import { useSyncExternalStore } from 'react';
import type { ActionKeys } from '../../lib/action-keys.ts';
import { keysOf } from '../../lib/actions.ts';
import { getSettings, subscribeSettings } from '../../lib/settings.ts';

/** The keys in force, and whether they do anything. */
export function useActionKeys(): { keys: ActionKeys; isOn: boolean } {
  const settings = useSyncExternalStore(subscribeSettings, getSettings);
  return { keys: keysOf(settings), isOn: settings.shortcuts };
}
