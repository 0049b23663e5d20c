import type * as z from 'zod/mini';
import { endpoints, operations, type Operation } from '../../src/contract/endpoints.ts';
import { decodeQuery, type QueryParams, type QueryValues } from '../../src/contract/query-param.ts';
import { Refusal } from './answer.ts';
import { errorAnswers } from './error-answers.ts';

/** A call to the sandbox. `path` holds the query; header names are in lower case. */
export type SandboxCall = {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | null;
  signal: AbortSignal;
};

/** A call that was matched to an operation. */
export type MatchedRequest = { params: Record<string, string>; search: URLSearchParams; body: string | null };

type Match = { operation: Operation | null; params: Record<string, string>; pathKnown: boolean };

/** The operation whose template fits, decoding each segment of the path once; a literal segment goes before an id. */
export function matchOperation(method: string, pathname: string): Match {
  const segments = pathname.split('/').map(decodeSegment);
  const fits = operations.flatMap((operation) => {
    const params = matchTemplate(endpoints[operation].path.split('/'), segments);
    return params === null ? [] : [{ operation, params }];
  });
  fits.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  const found = fits.find(({ operation }) => endpoints[operation].method === method);
  return found === undefined
    ? { operation: null, params: {}, pathKnown: fits.length > 0 }
    : { ...found, pathKnown: true };
}

function matchTemplate(template: string[], segments: (string | null)[]): Record<string, string> | null {
  if (template.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [i, wanted] of template.entries()) {
    const segment = segments[i] ?? null;
    if (segment === null || segment === '') {
      if (wanted !== '') return null;
    } else if (wanted.startsWith('{')) params[wanted.slice(1, -1)] = segment;
    else if (wanted !== segment) return null;
  }
  return params;
}

function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** The query of a call. Throws Refusal with Alli's error for parameters. */
export function readQuery<P extends QueryParams>(params: P, request: MatchedRequest): QueryValues<P> {
  const decoded = decodeQuery(params, request.search);
  if (decoded.ok) return decoded.values;
  throw new Refusal(errorAnswers.badParameter(decoded.problems.join('; ')));
}

/** The JSON body of a call. Throws Refusal with Alli's error for bodies that are no JSON, or for wrong parameters. */
export function readBody<S extends z.ZodMiniType>(schema: S, request: MatchedRequest): z.infer<S> {
  const parsed = schema.safeParse(parseJson(request.body ?? ''));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new Refusal(
    errorAnswers.badParameter(`${where === '' ? 'body' : where}: ${issue?.message ?? 'invalid'}`),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(errorAnswers.notJson());
  }
}
