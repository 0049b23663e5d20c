import { actionIds, isActionKey, type ActionId, type ActionKeys } from '../../lib/action-keys.ts';

/** What browsers do themselves with Ctrl or Cmd and a letter, and mostly let no page take: tabs, windows, the clipboard. */
const BROWSER_KEYS = new Set(Array.from('acefhjlnopqrstuvwxyz', (letter) => `mod+${letter}`));

/** Why a key cannot be taken. */
export type KeyRefusal = { kind: 'noKey' } | { kind: 'browserKey' } | { kind: 'taken'; by: ActionId };

/** Whether a key can be that of an action, as things are; null if so. */
export function keyRefusal(keys: ActionKeys, id: ActionId, key: string | null): KeyRefusal | null {
  if (key === null || !isActionKey(key)) return { kind: 'noKey' };
  if (BROWSER_KEYS.has(key)) return { kind: 'browserKey' };
  const by = actionIds.find((other) => other !== id && keys[other] === key);
  return by === undefined ? null : { kind: 'taken', by };
}
