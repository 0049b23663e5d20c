import type * as z from 'zod/mini';
import { endpoints, type Operation } from '../../src/contract/endpoints.ts';
import { encodeQuery, type QueryParams, type QueryValues } from '../../src/contract/query-param.ts';
import type { Sandbox, SandboxAnswer } from './create-sandbox.ts';

type Responses = { [O in Operation]: z.infer<(typeof endpoints)[O]['response']> };
/** The same table, typed so that the compiler still knows the answer of an operation that is a parameter. */
const table: { [O in Operation]: { response: z.ZodMiniType<Responses[O]> } } = endpoints;

type Params = { conversation_id?: string; chat_id?: string };
type Question<O extends Operation> = {
  params?: Params;
  query?: QueryValues<(typeof endpoints)[O]['query']>;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
};

/** Calls an operation of a sandbox by the contract and reads the answer by its exact schema. For tests. */
export async function ask<O extends Operation>(
  sandbox: Sandbox,
  operation: O,
  question: Question<O> = {},
): Promise<Responses[O]> {
  const answer = await askRaw(sandbox, operation, question);
  if (answer.status !== 200) throw new Error(`${operation}: ${answer.status} ${textOf(answer)}`);
  return table[operation].response.parse(JSON.parse(textOf(answer)));
}

/** The same, with the answer as it came. */
export function askRaw<O extends Operation>(
  sandbox: Sandbox,
  operation: O,
  { params = {}, query, body, headers = {}, signal }: Question<O> = {},
): Promise<SandboxAnswer> {
  const { method, path, query: names } = endpoints[operation];
  const search = encodeQuery<QueryParams>(names, query ?? {}).toString();
  const filled = path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent((name === 'chat_id' ? params.chat_id : params.conversation_id) ?? ''),
  );
  return callPath(sandbox, method, search === '' ? filled : `${filled}?${search}`, {
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    ...(signal && { signal }),
  });
}

/** Calls any path. */
export function callPath(
  sandbox: Sandbox,
  method: string,
  path: string,
  rest: { headers?: Record<string, string>; body?: string | null; signal?: AbortSignal } = {},
): Promise<SandboxAnswer> {
  return sandbox.handle({
    method,
    path,
    headers: {},
    body: null,
    signal: new AbortController().signal,
    ...rest,
  });
}

export function textOf({ body }: SandboxAnswer): string {
  return new TextDecoder().decode(body);
}
