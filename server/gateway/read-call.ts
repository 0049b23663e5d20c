import { bulkUpdate, hasTarget } from '../../src/contract/bulk-update.ts';
import { endpoints, type Endpoint } from '../../src/contract/endpoints.ts';
import { decodeQuery, encodeQuery } from '../../src/contract/query-param.ts';
import { readDayRange } from './day-range.ts';
import { describeIssues } from '../describe-issues.ts';
import { buildPath, type Match } from './match-operation.ts';
import { readJsonBody } from './read-body.ts';
import { Refusal } from './refusal.ts';

/** What goes to Alli: method, path with query, and body, all written anew from values that the contract let through. */
export type ReadCall = { method: string; path: string; body: string | null };

/** Reads query and body by the contract. Throws `Refusal` (bad-query, bad-body, no-target, body-too-large). */
export async function readCall(match: Match, request: Request): Promise<ReadCall> {
  const endpoint: Endpoint = endpoints[match.operation];
  const query = new URLSearchParams(rawQuery(request));
  const path = buildPath(match);
  if (endpoint.bodyInQuery)
    return { method: endpoint.method, path, body: JSON.stringify(readDayRange(query)) };

  const decoded = decodeQuery(endpoint.query, query);
  if (!decoded.ok) throw new Refusal('bad-query', decoded.problems.join('; '));
  const search = encodeQuery(endpoint.query, decoded.values).toString();
  return {
    method: endpoint.method,
    path: search === '' ? path : `${path}?${search}`,
    body: endpoint.body === null ? null : await readBody(endpoint.body, request),
  };
}

function rawQuery({ url }: Request): string {
  const [beforeFragment = ''] = url.split('#', 1);
  const from = beforeFragment.indexOf('?');
  return from === -1 ? '' : beforeFragment.slice(from + 1);
}

async function readBody(schema: NonNullable<Endpoint['body']>, request: Request): Promise<string> {
  const parsed = schema.safeParse(await readJsonBody(request));
  if (!parsed.success) throw new Refusal('bad-body', describeIssues(parsed.error.issues).join('; '));
  // Alli takes a bulk update without a target, and it may then change every conversation of the project.
  if (schema === bulkUpdate && !hasTarget(bulkUpdate.parse(parsed.data)))
    throw new Refusal(
      'no-target',
      'A bulk update needs at least one non-empty list of userIds, llmAppIds, categoryIds or conversationIds, with no empty id.',
    );
  return JSON.stringify(parsed.data);
}
