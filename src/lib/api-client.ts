import type * as z from 'zod/mini';
import { endpoints, type Endpoint, type Operation } from '../contract/endpoints.ts';
import {
  GATEWAY_INFO_PATH,
  gatewayInfo,
  REQUESTED_BY,
  SEEN_ENTRY_HEADER,
  type GatewayInfo,
} from '../contract/gateway-info.ts';
import { PERSON_HEADER, session, SESSION_PATH, UNATTENDED, type Session } from '../contract/session.ts';
import { encodeQuery, type QueryParams, type QueryValues } from '../contract/query-param.ts';
import { NetworkError, type CallName, type OwnCallName } from './api-error.ts';
import { isAttended } from './attention.ts';
import { isNobody } from './is-nobody.ts';
import { readAnswer, readFailure } from './read-answer.ts';
import { retryBudget } from './retry-budget.ts';
import { sessionGuard } from './session-guard.ts';
import { announceWrite } from './write-news.ts';

type Endpoints = typeof endpoints;
type PathNames<P extends string> = P extends `${string}{${infer N}}${infer Rest}`
  ? N | PathNames<Rest>
  : never;

type PathPart<O extends Operation> =
  PathNames<Endpoints[O]['path']> extends never
    ? unknown
    : { path: Record<PathNames<Endpoints[O]['path']>, string> };
type QueryPart<O extends Operation> = Endpoints[O]['query'] extends infer P extends QueryParams
  ? keyof P extends never
    ? unknown
    : { query?: QueryValues<P> }
  : never;
type BodyPart<O extends Operation> = Endpoints[O]['body'] extends infer B extends z.ZodMiniType
  ? { body: z.infer<B> }
  : unknown;

/** What an operation takes, as the contract says: ids of the path, query values, body. */
export type CallInput<O extends Operation> = PathPart<O> & QueryPart<O> & BodyPart<O> & CallOptions;

type CallOptions = {
  signal?: AbortSignal;
  /** Nobody waits for it at a screen: what people wait for goes first. */
  background?: boolean;
  /** With a write: see `SEEN_ENTRY_HEADER` of the journal. */
  seenEntry?: string;
};
/** What an operation answers, as the browser reads it. */
export type CallResult<O extends Operation> = z.infer<Endpoints[O]['read']>;

/**
 * Calls an operation of Alli through the gateway. Never retries: who calls decides whether that is safe. While nobody is
 * signed in it waits (see session-guard).
 * @throws HttpError an answer that is not a success; NetworkError no answer; ContractError an answer of the wrong shape;
 * the signal's reason if it was aborted.
 */
export async function call<O extends Operation>(operation: O, input: CallInput<O>): Promise<CallResult<O>>;
export async function call(operation: Operation, input: LooseInput): Promise<unknown> {
  const endpoint: Endpoint = endpoints[operation];
  const query = encodeQuery(endpoint.query, input.query ?? {});
  if (endpoint.bodyInQuery)
    for (const [k, v] of Object.entries(input.body ?? {})) if (v !== undefined) query.set(k, String(v));
  const search = query.toString();
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(input.path?.[name] ?? ''),
  );
  const answer = request(operation, endpoint.read, search === '' ? path : `${path}?${search}`, {
    method: endpoint.method,
    ...(endpoint.body && !endpoint.bodyInQuery ? { body: JSON.stringify(input.body) } : {}),
    ...(input.signal ? { signal: input.signal } : {}),
    ...(input.background ? { background: true } : {}),
    ...(input.seenEntry === undefined ? {} : { seenEntry: input.seenEntry }),
  });
  if (endpoint.method === 'GET') return answer;
  try {
    return await answer;
  } finally {
    // Also after a failure: it may have been done.
    announceWrite({ conversationId: input.path?.['conversation_id'] ?? null });
  }
}

/** Calls an endpoint of the gateway's own. Throws as `call` does. */
export function callOwn<S extends z.ZodMiniType>(
  name: OwnCallName,
  schema: S,
  input: {
    method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
    path: string;
    query?: URLSearchParams;
    body?: object;
  } & CallOptions,
): Promise<z.infer<S>> {
  const { method = 'GET', path, query, body, ...options } = input;
  const search = query?.toString() ?? '';
  return request(name, schema, search === '' ? path : `${path}?${search}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...options,
  });
}

/**
 * Opens a stream of server-sent events of the gateway (`EventSource` cannot send the header that it wants). It ends with
 * the signal. Throws as `call` does.
 */
export async function openStream(
  name: OwnCallName,
  path: string,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  for (;;) {
    let response: Response;
    try {
      response = await fetch(path, {
        headers: { ...ownHeaders({ byItself: true }), Accept: 'text/event-stream' },
        redirect: 'error',
        signal,
      });
    } catch (error) {
      signal.throwIfAborted();
      throw new NetworkError(name, error);
    }
    if (response.ok && response.body !== null) return response.body;
    const requestId = response.headers.get('X-Request-Id');
    const refused = readFailure(name, response, await response.text(), requestId);
    if (!isNobody(refused)) throw refused;
    await sessionGuard.hold(false, signal);
  }
}

type LooseInput = CallOptions & {
  path?: Record<string, string>;
  query?: QueryValues<QueryParams>;
  body?: object;
};

/** As long after a write of this page, reads must not share an answer that may have begun before it. In ms. */
const FRESH_AFTER_WRITE_MS = 60_000;
let lastWriteAt = -Infinity;

/**
 * Longest wait for an answer, in ms: a little more than the gateway needs at worst (its queue, two tries to connect, the
 * headers and the body of Alli). Who has heard nothing until then has lost the connection without a word.
 */
const PATIENCE_MS = 75_000;

/** What the gateway says of itself: sandbox or Alli, version, directory of names. Throws as `call` does. */
export function getGatewayInfo(signal: AbortSignal): Promise<GatewayInfo> {
  return request('getGatewayInfo', gatewayInfo, GATEWAY_INFO_PATH, { method: 'GET', signal });
}

/** For whom this page, or this worker, was opened: nothing is sent as anybody else from then on. */
let personId: string | undefined;
export function actFor(id: string): void {
  personId = id;
}

/** Who is signed in, and for whom the page is from here on. Throws as `call` does. */
export async function getSession(signal: AbortSignal): Promise<Session> {
  const answer = await request('getSession', session, SESSION_PATH, { method: 'GET', signal });
  actFor(answer.person.id);
  return answer;
}

/** Who is signed in now, whoever the page was opened for; null for nobody. Waits for nothing. Throws as `call` does. */
export async function lookForSession(signal?: AbortSignal): Promise<Session | null> {
  try {
    return await request('getSession', session, SESSION_PATH, {
      method: 'GET',
      asAnybody: true,
      ...(signal && { signal }),
    });
  } catch (error) {
    if (isNobody(error)) return null;
    throw error;
  }
}

type RequestOptions = CallOptions & {
  method: string;
  body?: string;
  /** Waits for no sign-in, and is for whoever is signed in. */
  asAnybody?: boolean;
};

async function request<S extends z.ZodMiniType>(
  name: CallName,
  schema: S,
  url: string,
  options: RequestOptions,
): Promise<z.infer<S>> {
  for (;;) {
    try {
      return await requestOnce(name, schema, url, options);
    } catch (error) {
      if (options.asAnybody === true || !isNobody(error)) throw error;
      await sessionGuard.hold(options.method !== 'GET', options.signal);
    }
  }
}

type Origin = { asAnybody?: boolean; byItself: boolean };

const ownHeaders = ({ asAnybody = false, byItself }: Origin) => ({
  [REQUESTED_BY.name]: REQUESTED_BY.value,
  ...(personId === undefined || asAnybody ? {} : { [PERSON_HEADER]: encodeURIComponent(personId) }),
  ...(byItself ? { [UNATTENDED.name]: UNATTENDED.value } : {}),
});

async function requestOnce<S extends z.ZodMiniType>(
  name: CallName,
  schema: S,
  url: string,
  { background = false, seenEntry, asAnybody = false, ...init }: RequestOptions,
): Promise<z.infer<S>> {
  const isFresh = performance.now() - lastWriteAt < FRESH_AFTER_WRITE_MS;
  retryBudget.called();
  let response: Response;
  let text: string;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(new DOMException('no answer', 'TimeoutError')), PATIENCE_MS);
  try {
    response = await fetch(url, {
      ...init,
      signal: init.signal === undefined ? patience.signal : AbortSignal.any([init.signal, patience.signal]),
      headers: {
        ...ownHeaders({ asAnybody, byItself: background || !isAttended() }),
        ...(init.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(background ? { Priority: 'u=6' } : {}),
        ...(seenEntry === undefined ? {} : { [SEEN_ENTRY_HEADER]: seenEntry }),
        ...(isFresh ? { 'Cache-Control': 'no-cache' } : {}),
      },
      redirect: 'error',
    });
    text = await response.text();
  } catch (error) {
    init.signal?.throwIfAborted();
    throw new NetworkError(name, error);
  } finally {
    clearTimeout(timer);
    if (init.method !== 'GET') lastWriteAt = performance.now();
  }
  const requestId = response.headers.get('X-Request-Id');
  if (!response.ok) throw readFailure(name, response, text, requestId);
  return readAnswer(name, schema, text, requestId);
}
