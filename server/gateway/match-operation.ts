import { endpoints, operations, type Operation } from '../../src/contract/endpoints.ts';
import { pathId } from '../../src/contract/path-id.ts';
import { Refusal } from './refusal.ts';

/** An operation and the ids of its path. */
export type Match = { operation: Operation; ids: Record<string, string> };

type Template = { path: string; segments: string[]; operations: Operation[] };

const isId = (segment: string) => segment.startsWith('{');

/** Fixed ones first: `conversations/bulk_update` is never a conversation of that id. */
const templates: readonly Template[] = [...new Set(operations.map((operation) => endpoints[operation].path))]
  .map((path) => ({
    path,
    segments: path.split('/'),
    operations: operations.filter((operation) => endpoints[operation].path === path),
  }))
  .sort((a, b) => a.segments.filter(isId).length - b.segments.filter(isId).length);

/**
 * Finds the operation of a path as it was sent, percent-encoding and all. Fixed segments must match to the letter; an id
 * is decoded once and must then be an id. Throws `Refusal` (unknown-operation, method-not-allowed, bad-id).
 */
export function matchOperation(method: string, rawPath: string): Match {
  const segments = rawPath.split('/');
  const template = templates.find((candidate) => fits(candidate, segments));
  if (template === undefined) throw new Refusal('unknown-operation', 'The API has no such operation.');
  const operation = template.operations.find((candidate) => endpoints[candidate].method === method);
  if (operation === undefined) {
    const allow = template.operations.map((candidate) => endpoints[candidate].method).join(', ');
    throw new Refusal('method-not-allowed', `This path takes ${allow}.`, { allow });
  }
  return { operation, ids: readIds(template, segments) };
}

function fits({ segments: wanted }: Template, segments: string[]): boolean {
  return (
    wanted.length === segments.length &&
    wanted.every((segment, i) => (isId(segment) ? segments[i] !== '' : segments[i] === segment))
  );
}

function readIds({ segments: wanted }: Template, segments: string[]): Record<string, string> {
  const ids: Record<string, string> = {};
  for (const [i, segment] of wanted.entries()) {
    if (!isId(segment)) continue;
    const name = segment.slice(1, -1);
    const id = pathId.safeParse(decodeOnce(segments[i] ?? ''));
    if (!id.success)
      throw new Refusal('bad-id', `${name}: an id has only characters of base64, percent-encoded once.`);
    ids[name] = id.data;
  }
  return ids;
}

function decodeOnce(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** The path of an operation with its ids, encoded anew. */
export function buildPath({ operation, ids }: Match): string {
  return endpoints[operation].path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(ids[name] ?? ''),
  );
}
