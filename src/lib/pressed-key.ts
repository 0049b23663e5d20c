/** What browsers say of a key that an input method took, where they do not say that it composes. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Which key was pressed, as `defaultKeys` writes it; null where it belongs to a composition (Hangul, kana), is no letter or
 * sign, or comes with Alt. A letter is the one that the layout gives, and with a Korean, Greek or Russian layout the one
 * that stands there on a Latin keyboard.
 */
export function pressedKey(event: KeyboardEvent): string | null {
  if (isComposing(event) || event.altKey || (event.ctrlKey && event.metaKey)) return null;
  const letter = /^[a-z]$/i.test(event.key)
    ? event.key
    : event.key.length === 1 && event.key > '\u007f'
      ? /^Key([A-Z])$/.exec(event.code)?.[1]
      : undefined;
  if (event.ctrlKey || event.metaKey) return letter === undefined ? null : `mod+${letter.toLowerCase()}`;
  return letter?.toLowerCase() ?? (event.key.length === 1 && event.key !== ' ' ? event.key : null);
}

/** Whether a key belongs to a composition. The one that ends it comes after it in some browsers, with a code and no sign. */
export const isComposing = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only sign of it that Safari gives
  event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD;
