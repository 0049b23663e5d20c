/** Alli's ids are base64 of `Type:hex` (FACTS of the API). */
export function objectId(type: string, hex: string): string {
  return Buffer.from(`${type}:${hex}`, 'latin1').toString('base64');
}

/** What stands behind `type:` in an id, as latin1; null if the id is of another type or not canonical base64. */
export function readObjectId(type: string, id: string): string | null {
  const bytes = Buffer.from(id, 'base64');
  if (bytes.toString('base64') !== id) return null;
  const text = bytes.toString('latin1');
  return text.startsWith(`${type}:`) ? text.slice(type.length + 1) : null;
}

/** An unsigned integer as hex digits of a fixed number. */
export function hexOf(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0').slice(-digits);
}
