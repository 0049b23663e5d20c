import type { IncomingHttpHeaders } from 'node:http';
import { errors, Pool, type Dispatcher } from 'undici';
import {
  UpstreamError,
  type CallSignal,
  type Upstream,
  type UpstreamAnswer,
  type UpstreamCall,
} from './upstream.ts';

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
  const pool = new Pool(new URL(baseUrl).origin, {
    connections,
    connect: { timeout: timeouts.connect },
    headersTimeout: timeouts.headers,
    bodyTimeout: timeouts.body,
    maxResponseSize: maxBytes,
  });
  return {
    upstream: (call) =>
      new Promise((resolve, reject) => {
        const { method, path, headers, body } = checked(call);
        pool.dispatch(
          { method, path, headers, body },
          answerHandler(call.signal, timeouts.body, maxBytes, resolve, reject),
        );
      }),
    close: () => pool.close(),
  };
}

const methods = new Map<string, Dispatcher.HttpMethod>(
  (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).map((method) => [method, method]),
);

function checked(call: UpstreamCall) {
  const method = methods.get(call.method);
  if (method === undefined) throw new TypeError('not a method of the API');
  return { ...call, method };
}

/**
 * Takes an answer as undici reads it off the connection, with no stream in between: bodies are small and wanted whole.
 * Settles once; whatever comes after an end is nobody's.
 */
function answerHandler(
  signal: CallSignal,
  bodyTimeout: number,
  maxBytes: number,
  resolve: (answer: UpstreamAnswer) => void,
  reject: (error: UpstreamError) => void,
): Dispatcher.DispatchHandler {
  let controller: Dispatcher.DispatchController | undefined;
  let deadline: NodeJS.Timeout | undefined;
  let status = 0;
  let headers: Record<string, string> = {};
  let size = 0;
  const chunks: Buffer[] = [];

  const abort = () => fail(new UpstreamError('cancelled', 'the client went away'));
  const end = () => {
    clearTimeout(deadline);
    signal.removeEventListener('abort', abort);
  };
  /** Ends the call and its connection; what undici says to that comes too late. */
  const fail = (error: UpstreamError) => {
    end();
    reject(error);
    controller?.abort(error);
  };
  signal.addEventListener('abort', abort);

  return {
    onRequestStart(started) {
      controller = started;
      if (signal.aborted) abort();
    },
    onResponseStart(_, statusCode, answered) {
      // 103 and its like come before the answer.
      if (statusCode < 200) return;
      if (statusCode >= 300 && statusCode < 400) {
        fail(new UpstreamError('redirect', `status ${statusCode}`));
        return;
      }
      const encoding = answered['content-encoding'];
      if (statusCode > 599 || (encoding !== undefined && encoding !== 'identity')) {
        fail(new UpstreamError('unreachable', 'the answer is not one that was asked for'));
        return;
      }
      status = statusCode;
      headers = single(answered);
      deadline = setTimeout(() => fail(new UpstreamError('timeout', 'body')), bodyTimeout);
    },
    onResponseData(_, chunk) {
      size += chunk.byteLength;
      if (size > maxBytes) fail(new UpstreamError('too-large', 'body'));
      else chunks.push(chunk);
    },
    onResponseEnd() {
      end();
      resolve({ status, headers, body: joined(chunks) });
    },
    onResponseError(_, error) {
      end();
      reject(asUpstreamError(error));
    },
  };
}

/** Most answers come in one piece, and copying it would cost as much as reading it. */
function joined(chunks: readonly Buffer[]): Uint8Array<ArrayBuffer> {
  const [first] = chunks;
  if (chunks.length === 1 && first?.buffer instanceof ArrayBuffer)
    return new Uint8Array(first.buffer, first.byteOffset, first.byteLength);
  return Buffer.concat(chunks);
}

function single(headers: IncomingHttpHeaders): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    result[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : (value ?? '');
  }
  return result;
}

function asUpstreamError(error: Error): UpstreamError {
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
function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
