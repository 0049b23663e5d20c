import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { differences, isObject, type JsonObject } from '../../scripts/contract-agreement/facts.ts';
import { fileFacts } from '../../scripts/contract-agreement/file-facts.ts';
import { tableFacts } from '../../scripts/contract-agreement/table-facts.ts';
import file from './alli-conversations.openapi.json' with { type: 'json' };
import { endpoints, type Endpoint } from './endpoints.ts';

/** Where table and file differ on purpose, and why. One that no longer occurs fails the test like a new one. */
const deviations = [
  // The file leaves the items open; user ids are strings in every answer, and a query has nothing but text.
  'listConversations query userIds[] type: file any, table string',
];

const table = tableFacts(endpoints);
const found = (document: JsonObject) => differences(fileFacts(document), table);

test('table and file agree, but for the listed deviations', () => {
  expect(found(file)).toEqual(deviations);
});

test('there are eleven operations, and facts of each', () => {
  const addresses = Object.values(endpoints).map(({ method, path }) => `${method} ${path}`);
  expect(new Set(addresses).size).toBe(11);
  expect(addresses.every((address) => table.has(address))).toBe(true);
  expect(table.size).toBeGreaterThan(500);
});

describe('drift of the file', () => {
  test('whatever is taken out of it is missed', () => {
    // Leaving out `required: false` changes nothing.
    const optional = (place: string[]) => place.at(-1) === 'required' && valueAt(file, place) === false;
    const places = placesOf(file).filter((place) => !isProse(place) && !optional(place));
    expect(places.length).toBeGreaterThan(700);
    expect(places.filter((place) => sameFacts(found(without(file, place)), deviations))).toEqual([]);
  });

  const conversation = ['components', 'schemas', 'Conversation'];
  const list = ['paths', '/webapi/v2/conversations', 'get'];
  test.each<[string, string[], unknown, string]>([
    [
      'a new operation',
      ['paths', '/webapi/v2/extra'],
      { get: { operationId: 'extra' } },
      'GET /webapi/v2/extra',
    ],
    ['a new method', [...list.slice(0, 2), 'head'], { operationId: 'peek' }, 'HEAD /webapi/v2/conversations'],
    ['another operation id', [...list, 'operationId'], 'list', 'GET /webapi/v2/conversations'],
    [
      'a new property',
      [...conversation, 'properties', 'state'],
      { type: 'string' },
      '200.conversations[].state',
    ],
    [
      'another type',
      [...conversation, 'properties', 'title', 'type'],
      'number',
      'conversations[].title type',
    ],
    ['null allowed', [...conversation, 'properties', 'title', 'type'], ['string', 'null'], 'title type'],
    ['null forbidden', [...conversation, 'properties', 'memo'], { type: 'string' }, '.memo type'],
    ['nothing required', [...conversation, 'required'], [], '.id required'],
    [
      'another enum value',
      ['components', 'schemas', 'ConversationStateEnum', 'enum', '3'],
      'xx',
      '.state enum',
    ],
    ['a new keyword', [...conversation, 'properties', 'id', 'maxLength'], 9, 'conversations[].id maxLength'],
    ['another limit', [...list, 'parameters', '13', 'schema', 'maximum'], 100, 'pageSize maximum'],
    ['a required parameter', [...list, 'parameters', '13', 'required'], true, 'pageSize required'],
    ['a new status', [...list, 'responses', '202'], { description: 'later' }, 'listConversations 202'],
  ])('%s is reported', (_, place, value, reported) => {
    const extra = found(change(file, place, value)).filter((line) => !deviations.includes(line));
    expect(extra).toContainEqual(expect.stringContaining(reported));
  });
});

test.each<[string, Record<string, Endpoint>]>([
  [
    'an operation too many',
    { ...endpoints, extra: { ...endpoints.getRunningStatus, path: '/webapi/v2/extra' } },
  ],
  ['another path', { ...endpoints, setTitle: { ...endpoints.setTitle, path: '/webapi/v2/title' } }],
  ['another method', { ...endpoints, setTitle: { ...endpoints.setTitle, method: 'POST' } }],
  [
    'a parameter too many',
    { ...endpoints, setTitle: { ...endpoints.setTitle, query: endpoints.listChats.query } },
  ],
  ['a parameter too few', { ...endpoints, listChats: { ...endpoints.listChats, query: {} } }],
  [
    'another body',
    { ...endpoints, setTitle: { ...endpoints.setTitle, body: z.object({ name: z.string() }) } },
  ],
  ['no body', { ...endpoints, setTitle: { ...endpoints.setTitle, body: null } }],
  ['no answer', { ...endpoints, setTitle: { ...endpoints.setTitle, response: z.unknown() } }],
])('drift of the table: %s is reported', (_, drifted) => {
  expect(sameFacts(differences(fileFacts(file), tableFacts(drifted)), deviations)).toBe(false);
});

function sameFacts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line) => b.includes(line));
}

/** Text about the API, and its parts that no operation's shape depends on. */
function isProse(place: readonly string[]): boolean {
  return (
    /^(openapi|info|servers|security|tags)$/.test(place[0] ?? '') ||
    place[1] === 'securitySchemes' ||
    place.some((key, i) => /^(description|summary|tags|x-.*)$/.test(key) && place[i - 1] !== 'properties')
  );
}

/** Each place in a document, as the keys that lead there. */
function placesOf(value: unknown, at: string[] = []): string[][] {
  if (!isObject(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...placesOf(inner, [...at, key])]);
}

function change(document: JsonObject, place: readonly string[], value: unknown): JsonObject {
  return edit(document, place, (holder, key) => Reflect.set(holder, key, value));
}

function without(document: JsonObject, place: readonly string[]): JsonObject {
  return edit(document, place, (holder, key) =>
    Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key),
  );
}

function edit(document: JsonObject, place: readonly string[], act: (holder: object, key: string) => void) {
  const copy = structuredClone(document);
  const holder = valueAt(copy, place.slice(0, -1));
  if (typeof holder !== 'object' || holder === null) throw new Error(`no such place: ${place.join(' ')}`);
  act(holder, place.at(-1) ?? '');
  return copy;
}

function valueAt(document: unknown, place: readonly string[]): unknown {
  return place.reduce(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : at),
    document,
  );
}
