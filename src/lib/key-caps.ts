/** The key that goes with letters on this machine. */
export const modCap = (): string => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl');

/** A key of an action as its caps are drawn: `mod+k` is ⌘ and K, or Ctrl and K; empty for no key. */
export function keyCaps(key: string): readonly string[] {
  if (key.startsWith('mod+')) return [modCap(), key.slice(4).toUpperCase()];
  return key === '' ? [] : [key.toUpperCase()];
}
