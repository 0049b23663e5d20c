/** What a typed text looks for: its words as they stand, whatever their case, with any blanks between them. Null for none. */
export function findPattern(needle: string): RegExp | null {
  const words = needle.trim().split(/\s+/);
  if (words[0] === '') return null;
  return new RegExp(words.map(escapeRegExp).join('\\s+'), 'giu');
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
