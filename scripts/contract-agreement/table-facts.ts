import * as z from 'zod/mini';
import type { Endpoint } from '../../src/contract/endpoints.ts';
import type { QueryParam } from '../../src/contract/query-param.ts';
import { objectAt, type Facts } from './facts.ts';
import { addSchemaFacts } from './schema-facts.ts';

/** Set by the gateway on every call, so the table of the browser does not have them. */
const identityHeaders = ['AGENT-EMAIL', 'USER-EMAIL', 'OWN-USER-ID'];

/** What the table of endpoints says, in the words of `fileFacts`. */
export function tableFacts(table: Readonly<Record<string, Endpoint>>): Facts {
  const facts: Facts = new Map();
  for (const [name, endpoint] of Object.entries(table)) addEndpoint(facts, name, endpoint);
  return facts;
}

function addEndpoint(facts: Facts, name: string, { method, path, query, body, response }: Endpoint): void {
  facts.set(`${method} ${path}`, name);
  for (const header of identityHeaders) {
    facts.set(`${name} header ${header} required`, 'false');
    facts.set(`${name} header ${header} type`, 'string');
  }
  for (const [, id] of path.matchAll(/\{(\w+)\}/g)) {
    facts.set(`${name} path ${id} required`, 'true');
    facts.set(`${name} path ${id} type`, 'string');
  }
  for (const [param, shape] of Object.entries(query)) addParameter(facts, `${name} query ${param}`, shape);
  if (body !== null) {
    facts.set(`${name} body required`, 'true');
    addJson(facts, `${name} body`, body);
  }
  facts.set(`${name} 200`, 'answer');
  if (!(response instanceof z.ZodMiniUnknown)) addJson(facts, `${name} 200`, response);
}

/** In the table every parameter may be left out, and one without a default may be null: that is how `QueryValues` reads. */
function addParameter(facts: Facts, at: string, { style, schema }: QueryParam): void {
  const json = objectAt(z.toJSONSchema(schema, { io: 'input' }));
  addSchemaFacts(facts, at, 'default' in json ? json : { anyOf: [json, { type: 'null' }] }, {});
  facts.set(`${at} required`, 'false');
  facts.set(`${at} style`, style);
}

function addJson(facts: Facts, at: string, schema: z.ZodMiniType): void {
  facts.set(`${at} application/json`, 'content');
  // What travels, before defaults are filled in.
  addSchemaFacts(facts, at, objectAt(z.toJSONSchema(schema, { io: 'input' })), {});
}
