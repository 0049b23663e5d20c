import { objectAt, type Facts, type JsonObject } from './facts.ts';
import { addSchemaFacts } from './schema-facts.ts';

const spoken = ['parameters', 'requestBody', 'responses', 'operationId'];
const prose = /^(summary|description|tags|x-.*)$/;

/** What the OpenAPI file says. A part that this reader does not know is a fact as well, so that nothing new goes unseen. */
export function fileFacts(file: JsonObject): Facts {
  const facts: Facts = new Map();
  for (const [path, item] of Object.entries(objectAt(file, 'paths')))
    for (const [method, operation] of Object.entries(objectAt(item)))
      addOperation(facts, `${method.toUpperCase()} ${path}`, objectAt(operation), file);
  return facts;
}

function addOperation(facts: Facts, address: string, operation: JsonObject, file: JsonObject): void {
  const name = String(operation['operationId']);
  facts.set(address, name);
  for (const [key, value] of Object.entries(operation))
    if (!spoken.includes(key) && !prose.test(key)) facts.set(`${name} ${key}`, JSON.stringify(value));
  const { parameters } = operation;
  for (const parameter of Array.isArray(parameters) ? parameters : [])
    addParameter(facts, name, objectAt(parameter), file);
  if ('requestBody' in operation) {
    const body = objectAt(operation, 'requestBody');
    facts.set(`${name} body required`, String(body['required'] === true));
    addContent(facts, `${name} body`, body, file);
  }
  for (const [status, response] of Object.entries(objectAt(operation, 'responses'))) {
    facts.set(`${name} ${status}`, 'answer');
    addContent(facts, `${name} ${status}`, objectAt(response), file);
  }
}

function addParameter(facts: Facts, name: string, parameter: JsonObject, file: JsonObject): void {
  const { $ref } = parameter;
  if (typeof $ref === 'string') {
    addParameter(facts, name, objectAt(file, ...$ref.replace(/^#\//, '').split('/')), file);
    return;
  }
  const at = `${name} ${String(parameter['in'])} ${String(parameter['name'])}`;
  facts.set(`${at} required`, String(parameter['required'] === true));
  addSchemaFacts(facts, at, objectAt(parameter, 'schema'), file);
  if (parameter['in'] !== 'query') return;
  // How a list travels is said in prose only, or not at all (FACTS: repeated is likely).
  const isComma = String(parameter['description']).startsWith('Comma-separated');
  const isList = facts.get(`${at} type`)?.includes('array') === true;
  facts.set(`${at} style`, isComma ? 'comma' : isList ? 'repeated' : 'one');
}

function addContent(facts: Facts, at: string, holder: JsonObject, file: JsonObject): void {
  for (const [type, content] of Object.entries(objectAt(holder, 'content'))) {
    facts.set(`${at} ${type}`, 'content');
    addSchemaFacts(facts, at, objectAt(content, 'schema'), file);
  }
}
