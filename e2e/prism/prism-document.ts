import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { endpoints } from '../../src/contract/endpoints.ts';

const FILE = join(import.meta.dirname, '../../src/contract/alli-conversations.openapi.json');

const nullableParameter = z.looseObject({
  in: z.literal('query'),
  schema: z.object({ anyOf: z.tuple([z.unknown(), z.object({ type: z.literal('null') })]) }),
});
const onlyGet = z.strictObject({ get: z.unknown() });
const integer = z.looseObject({ type: z.literal('integer') });

/**
 * The OpenAPI file of the contract as Prism 5.14 can serve it. It reads `a=1` as a list only if the schema says `array`
 * on top, and nothing in a query is null: so the `null` beside the type of a parameter is left out.
 */
export function prismDocument(): string {
  return adapted(
    (_, value) => {
      const parameter = nullableParameter.safeParse(value);
      return parameter.success ? { ...parameter.data, schema: parameter.data.schema.anyOf[0] } : value;
    },
    readFileSync(FILE, 'utf8'),
  );
}

/** The same with counts of messages from 1 to 3, so that messages are in sight: else they are of any size, and below 0 too. */
export function prismDocumentOfFew(): string {
  return adapted((key, value) => {
    const count = key === 'chatCount' || key === 'totalCount' ? integer.parse(value) : null;
    return count === null ? value : { ...count, minimum: 1, maximum: 3 };
  }, prismDocument());
}

/** The same for its proxy, which refuses to pass on a GET with a body: there the daily counts are a POST. */
export function prismProxyDocument(): string {
  return adapted((key, value) => {
    const item = key === endpoints.getDailyCounts.path ? onlyGet.parse(value) : null;
    return item === null ? value : { post: item.get };
  }, prismDocument());
}

function adapted(change: (key: string, value: unknown) => unknown, json: string): string {
  return JSON.stringify(JSON.parse(json, change));
}
