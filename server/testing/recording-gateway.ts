import type { GatewayInfo } from '../../src/contract/gateway-info.ts';
import { noSignIn } from '../auth/no-sign-in.ts';
import { createGateway, type Gateway } from '../gateway/create-gateway.ts';
import { createLog } from '../gateway/log.ts';
import { createRedactor } from '../gateway/redact.ts';
import { identityHeaders, type Identity } from '../gateway/request-headers.ts';
import type { Journal } from '../journal/create-journal.ts';
import type { SignIn } from '../gateway/sign-in.ts';
import type { Upstream, UpstreamCall } from '../gateway/upstream.ts';

/** Long enough, and with letters that JSON, URLs and base64 each write in another way. */
export const PLANTED_KEY = 'pk+live/"7Jq\\Zr0=wT4%nXe9';

const info: GatewayInfo = {
  mode: 'alli',
  version: '1.2.3',
  journal: false,
  directory: { apps: [{ id: 'a', name: 'App' }], categories: [], agents: [], states: {} },
};

type Options = {
  upstream?: Upstream;
  identity?: Partial<Identity>;
  publicOrigin?: string | null;
  isReady?: () => boolean;
  signIn?: SignIn;
  journal?: Journal | null;
  stopSignal?: AbortSignal;
  ratePerMinute?: number | null;
};

/** Answers every call with an empty JSON object. */
export const emptyAnswer: Upstream = () => Promise.resolve(jsonAnswer({}));

export function jsonAnswer(body: unknown, status = 200, headers: Record<string, string> = {}) {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: new TextEncoder().encode(JSON.stringify(body)),
  };
}

/** A gateway with a planted key that keeps what it sent to Alli and what it logged. */
export function recordingGateway({
  upstream = emptyAnswer,
  identity,
  publicOrigin,
  isReady,
  signIn = noSignIn,
  journal = null,
  stopSignal = new AbortController().signal,
  ratePerMinute = null,
}: Options = {}) {
  const calls: UpstreamCall[] = [];
  const lines: string[] = [];
  const redactor = createRedactor([PLANTED_KEY]);
  const gateway: Gateway = createGateway({
    upstream: (call) => {
      calls.push(call);
      return upstream(call);
    },
    identityHeaders: identityHeaders({
      credential: { kind: 'api-key', secret: PLANTED_KEY },
      agentEmail: null,
      userEmail: null,
      ownUserId: null,
      ...identity,
    }),
    info,
    signIn,
    journal,
    stopSignal,
    ratePerMinute,
    hashIdentity: (id) => `hash of ${id.length}`,
    publicOrigin: publicOrigin ?? null,
    log: createLog((line) => lines.push(line), redactor.redact),
    redactor,
    isReady: isReady ?? (() => true),
  });
  return { gateway, calls, lines, info };
}

/** A request of our own page; `path` goes through `new Request` and is normalised as there. */
export function ownRequest(path: string, init: RequestInit = {}): Request {
  const headers = new Headers(init.headers);
  if (!headers.has('x-requested-by')) headers.set('x-requested-by', 'parley');
  return new Request(`http://127.0.0.1:4180${path}`, { ...init, headers });
}

/** The same with a JSON body. */
export function ownJsonRequest(method: string, path: string, body: unknown): Request {
  return ownRequest(path, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
}
