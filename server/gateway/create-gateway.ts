import { randomUUID } from 'node:crypto';
import { createAdmission, type AdmissionOptions } from './admit.ts';
import type { Answered } from './answered.ts';
import type { Asked } from './asked.ts';
import { createCallOperation, type OperationOptions } from './call-operation.ts';
import { describeBug } from './log.ts';
import { ownRoutes, type OwnRoutesOptions } from './own-routes.ts';
import { problemResponse } from './problem-response.ts';
import { rawPath } from './raw-path.ts';
import { Refusal } from './refusal.ts';
import { ownHeaders } from './response-headers.ts';
import type { Peer } from './sign-in.ts';

export type GatewayOptions = AdmissionOptions &
  OperationOptions &
  OwnRoutesOptions & {
    /** Told of every answer, to count it. */
    observe?: ((answered: Answered) => void) | undefined;
  };

/** `peer` is left out where there is no socket. */
export type Gateway = (request: Request, peer?: Peer) => Promise<Response>;

/** Without a socket, as in tests. */
const noPeer: Peer = { address: null, headers: {} };

/** True for paths that the gateway answers; all others belong to the app's files. */
export function isGatewayPath(path: string): boolean {
  return /^\/(webapi|api|auth|livez|readyz)(\/|$)/.test(path);
}

const isOperationPath = (path: string) => path.startsWith('/webapi/') || path === '/webapi';

/**
 * The eleven operations, `/api/info`, `/api/session`, `/auth`, `/livez` and `/readyz`, as one function. It never throws.
 * Operations do not pass through Hono: they are nearly all that is asked for, and it would cost each its share (docs/decisions/0012).
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { log, observe } = options;
  const admit = createAdmission(options);
  const callOperation = createCallOperation(options);
  const app = ownRoutes(options, admit, fail);

  function fail(error: unknown, asked: Asked): Response {
    const { requestId } = asked;
    if (error instanceof Refusal) {
      asked.reason = error.reason;
      return problemResponse(error, requestId);
    }
    log({ level: 'error', message: 'bug in the gateway', requestId, ...describeBug(error) });
    return problemResponse(new Refusal('internal', 'The gateway failed; its log says where.'), requestId);
  }

  async function answerOperation(request: Request, peer: Peer, asked: Asked): Promise<Response> {
    let cookies: readonly string[] = [];
    let answer: Response;
    try {
      const arrival = await admit(request, peer, asked);
      cookies = arrival.cookies;
      answer = await callOperation(request, arrival.session.person, asked);
    } catch (error) {
      answer = fail(error, asked);
    }
    for (const cookie of cookies) answer.headers.append('set-cookie', cookie);
    return request.method === 'HEAD' ? new Response(null, answer) : answer;
  }

  async function answerOwn(request: Request, peer: Peer, asked: Asked): Promise<Response> {
    const answer = await app.fetch(request, { peer, asked });
    for (const [name, value] of Object.entries(ownHeaders(asked.requestId))) answer.headers.set(name, value);
    return answer;
  }

  return async (request, peer = noPeer) => {
    const started = performance.now();
    const asked: Asked = { requestId: randomUUID(), operation: null };
    const answerIt = isOperationPath(rawPath(request)) ? answerOperation : answerOwn;
    const { requestId } = asked;
    const answer = await answerIt(request, peer, asked);
    const { operation, who, reason } = asked;
    const { status } = answer;
    const ms = Math.round(performance.now() - started);
    observe?.({ operation, status, ms });
    log({ level: 'info', message: 'request', requestId, operation, who, reason, status, ms });
    return answer;
  };
}
