/** NUL, and halves of characters: a text of PostgreSQL has neither, and one of them would refuse the whole entry. */
const unstorable = /\0|\p{Cs}/gu;

/** A value whose texts can be stored: what cannot becomes U+FFFD. */
export function storable<T>(value: T): T;
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(unstorable, '\ufffd');
  if (Array.isArray(value)) return value.map((item: unknown) => storable(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, storable(one as unknown)]));
}
