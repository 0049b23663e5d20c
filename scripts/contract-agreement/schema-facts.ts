import { isObject, objectAt, type Facts, type JsonObject } from './facts.ts';

/** Words about a schema, not of it; and what both sides leave open on purpose. */
const silent = new Set(['description', 'additionalProperties', 'propertyNames', '$schema']);

/** Adds the facts of a JSON Schema. `root` is where its `$ref`s lead. Keywords that are not known here become facts too. */
export function addSchemaFacts(facts: Facts, at: string, schema: JsonObject, root: JsonObject): void {
  const { type, properties, required, items, ...rest } = flatten(schema, root);
  facts.set(`${at} type`, typesOf(type).sort().join(' | ') || 'any');
  for (const [keyword, value] of Object.entries(rest))
    if (!silent.has(keyword) && !isSafeIntegerBound(value))
      facts.set(`${at} ${keyword}`, JSON.stringify(value));
  if (isObject(items)) addSchemaFacts(facts, `${at}[]`, items, root);
  for (const [name, property] of Object.entries(objectAt(properties))) {
    facts.set(`${at}.${name} required`, String(Array.isArray(required) && required.includes(name)));
    addSchemaFacts(facts, `${at}.${name}`, objectAt(property), root);
  }
  for (const name of Array.isArray(required) ? required : [])
    if (!Object.hasOwn(objectAt(properties), String(name)))
      facts.set(`${at}.${String(name)}`, 'required without a property');
}

/** One object for what `$ref`, an `allOf` of one and an `anyOf` with null say in other ways. */
function flatten(schema: JsonObject, root: JsonObject): JsonObject {
  const { $ref, allOf, anyOf, ...own } = schema;
  if (typeof $ref === 'string') return { ...flatten(resolve($ref, root), root), ...own };
  if (Array.isArray(allOf) && allOf.length === 1)
    return { ...flatten(objectAt(allOf[0]), root), ...flatten(own, root) };
  if (!Array.isArray(anyOf)) return schema;
  const options: unknown[] = anyOf;
  const [some, ...others] = options.filter((option) => objectAt(option)['type'] !== 'null');
  if (others.length > 0 || options.length !== 2 || !isObject(some)) return schema;
  const inner = flatten(some, root);
  return { ...inner, ...own, type: [...typesOf(inner['type']), 'null'] };
}

function resolve(ref: string, root: JsonObject): JsonObject {
  return objectAt(root, ...ref.replace(/^#\//, '').split('/'));
}

function typesOf(type: unknown): string[] {
  if (Array.isArray(type)) return type.map(String);
  return typeof type === 'string' ? [type] : [];
}

/** zod says of every integer that it is one that a number can hold. */
function isSafeIntegerBound(value: unknown): boolean {
  return value === Number.MAX_SAFE_INTEGER || value === Number.MIN_SAFE_INTEGER;
}
