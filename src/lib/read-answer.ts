import type * as z from 'zod/mini';
import { problem } from '../contract/problem.ts';
import { readAlliErrorBody } from './alli-error-body.ts';
import { ContractError, HttpError, type CallName } from './api-error.ts';
import { retryAfterMs } from './retry-after.ts';

/**
 * Answers come bare or inside `result` (FACTS of the API); an empty body stands for an answer without one.
 * @throws ContractError
 */
export function readAnswer<S extends z.ZodMiniType>(
  name: CallName,
  schema: S,
  text: string,
  requestId: string | null,
): z.infer<S> {
  let json: unknown;
  try {
    json = text === '' ? undefined : JSON.parse(text);
  } catch {
    // An operation without a documented body may answer with anything, JSON or not.
    json = text;
  }
  const bare = schema.safeParse(json);
  if (bare.success) return bare.data;
  if (typeof json === 'object' && json !== null && 'result' in json) {
    const inner = schema.safeParse(json.result);
    if (inner.success) return inner.data;
  }
  const [issue] = bare.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new ContractError(
    name,
    `${where === '' ? 'answer' : where}: ${issue?.message ?? 'unreadable'}`,
    text,
    requestId,
  );
}

/** A failure with what its answer tells of it, and who says it. */
export function readFailure(
  name: CallName,
  response: Response,
  text: string,
  requestId: string | null,
): HttpError {
  const facts = {
    call: name,
    status: response.status,
    retryAfterMs: retryAfterMs(response.headers.get('Retry-After'), Date.now()),
    requestId,
  };
  if (response.headers.get('Content-Type')?.startsWith('application/problem+json')) {
    const own = problem.safeParse(parseOrNull(text));
    if (own.success)
      return new HttpError({
        ...facts,
        speaker: 'gateway',
        code: own.data.code,
        said: own.data.detail,
        changes: own.data.changes ?? [],
      });
  }
  // The gateway marks what it passes on with a request id; without one, something in between has answered.
  return new HttpError({
    ...facts,
    speaker: requestId === null ? 'unknown' : 'alli',
    ...readAlliErrorBody(text),
  });
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
