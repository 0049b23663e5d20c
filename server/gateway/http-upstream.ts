import { Agent, errors, request, type Dispatcher } from 'undici';
import { UpstreamError, type Upstream, type UpstreamCall } from './upstream.ts';

/** In milliseconds. `body` is the time for the whole body, so that a body that drips ends too. */
export type UpstreamTimeouts = { connect: number; headers: number; body: number };

export type HttpUpstreamOptions = {
  /** Scheme, host and port. */
  baseUrl: string;
  /** Most connections at once. */
  connections?: number;
  timeouts?: UpstreamTimeouts;
  /** Longest body that is accepted. */
  maxBytes?: number;
};

const defaultTimeouts: UpstreamTimeouts = { connect: 3_000, headers: 15_000, body: 30_000 };
const defaultMaxBytes = 32 * 1024 * 1024;

/**
 * Alli over HTTP: the only outgoing request of the gateway. It follows no redirect, since a redirect would carry the key
 * to wherever the answer points. undici and not `fetch`, because daily counts need a body on a GET: `fetch` refuses it,
 * and `http.request` sends it without a length. undici frames it, and uses that connection for nothing else afterwards, so that
 * a server which overlooks the body cannot take it for the next request.
 */
export function createHttpUpstream({
  baseUrl,
  connections = 16,
  timeouts = defaultTimeouts,
  maxBytes = defaultMaxBytes,
}: HttpUpstreamOptions): { upstream: Upstream; close: () => Promise<void> } {
  const agent = new Agent({
    connections,
    connect: { timeout: timeouts.connect },
    headersTimeout: timeouts.headers,
    bodyTimeout: timeouts.body,
    maxResponseSize: maxBytes,
  });
  const { origin } = new URL(baseUrl);

  const upstream: Upstream = async (call) => {
    try {
      const answer = await request(`${origin}${call.path}`, {
        dispatcher: agent,
        method: methodOf(call),
        headers: call.headers,
        body: call.body,
        signal: call.signal,
      });
      return await readAnswer(answer, timeouts.body);
    } catch (error) {
      throw asUpstreamError(error, call.signal);
    }
  };
  return { upstream, close: () => agent.close() };
}

const methods = new Map<string, Dispatcher.HttpMethod>(
  (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).map((method) => [method, method]),
);

function methodOf(call: UpstreamCall): Dispatcher.HttpMethod {
  const method = methods.get(call.method);
  if (method === undefined) throw new TypeError('not a method of the API');
  return method;
}

async function readAnswer({ statusCode, headers, body }: Dispatcher.ResponseData, bodyTimeout: number) {
  if (statusCode >= 300 && statusCode < 400) {
    drop(body);
    throw new UpstreamError('redirect', `status ${statusCode}`);
  }
  const encoding = headers['content-encoding'];
  if (statusCode > 599 || (encoding !== undefined && encoding !== 'identity')) {
    drop(body);
    throw new UpstreamError('unreachable', 'the answer is not one that was asked for');
  }
  const deadline = setTimeout(() => body.destroy(new errors.BodyTimeoutError()), bodyTimeout);
  try {
    return { status: statusCode, headers: single(headers), body: await body.bytes() };
  } finally {
    clearTimeout(deadline);
  }
}

/** Ends a body unread. Nobody waits for its end, so the error that this gives is expected. */
function drop(body: Dispatcher.ResponseData['body']): void {
  body.on('error', () => undefined).destroy();
}

function single(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name.toLowerCase(),
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function asUpstreamError(error: unknown, signal: AbortSignal): UpstreamError {
  if (error instanceof UpstreamError) return error;
  if (signal.aborted) return new UpstreamError('cancelled', 'the client went away');
  if (error instanceof errors.ResponseExceededMaxSizeError) return new UpstreamError('too-large', error.code);
  if (
    error instanceof errors.ConnectTimeoutError ||
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError
  )
    return new UpstreamError('timeout', error.code);
  const code = codeOf(error);
  return new UpstreamError(notConnected.has(code) ? 'refused' : 'unreachable', code);
}

/** Codes of errors that come before a connection is there. */
const notConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** The code, not the message: messages of network errors quote addresses. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
