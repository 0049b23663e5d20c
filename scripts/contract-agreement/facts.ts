/** What one side says of the API, one line a fact: `listChats query pageNo minimum` -> `1`. */
export type Facts = Map<string, string>;

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object in a place of a document, or an empty one. */
export function objectAt(value: unknown, ...path: string[]): JsonObject {
  const found = path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
  return isObject(found) ? found : {};
}

/** Facts that only one side has, or on which the two differ: `fact: file says …, table says …`. */
export function differences(file: Facts, table: Facts): string[] {
  const names = new Set([...file.keys(), ...table.keys()]);
  return [...names]
    .filter((name) => file.get(name) !== table.get(name))
    .map((name) => `${name}: file ${file.get(name) ?? 'nothing'}, table ${table.get(name) ?? 'nothing'}`);
}
