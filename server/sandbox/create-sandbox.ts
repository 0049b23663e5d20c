import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { endpoints } from '../../src/contract/endpoints.ts';
import { decodeQuery } from '../../src/contract/query-param.ts';
import { Refusal, type Answer } from './answer.ts';
import { CallLog } from './call-log.ts';
import { createControl, type SandboxControl } from './control.ts';
import { errorAnswers } from './error-answers.ts';
import { answerInstead, DroppedConnection, FaultList, spoil } from './faults.ts';
import { Live } from './live.ts';
import { handlers } from './operations/handlers.ts';
import type { World } from './operations/world.ts';
import { matchOperation, type SandboxCall } from './read-request.ts';
import type { SandboxOptions } from './sandbox-options.ts';
import { Store } from './store/store.ts';
import { TitleSearch } from './store/title-search.ts';

export type SandboxAnswer = {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
};

export type Sandbox = {
  /** Answers a call as Alli does. Rejects with the signal's reason on abort, or with DroppedConnection by fault. */
  handle: (call: SandboxCall) => Promise<SandboxAnswer>;
  control: SandboxControl;
};

const HOUR = 3_600_000;

/** An Alli of its own, in this process: deterministic from seed and the hour of the clock. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { size = 5000, seed = 1, latencyMs = 0, now = Date.now, live = true } = options;
  const base = Math.floor(now() / HOUR) * HOUR;
  const calls = new CallLog();
  const faults = new FaultList();
  let current = createWorld();

  function createWorld() {
    const store = new Store(size, seed, base);
    const { rowChats = 0, feedbackSets = 'agentRating', categoriesAs = 'names' } = options;
    const world: World = { store, search: new TitleSearch(store), rowChats, feedbackSets, categoriesAs };
    return { world, live: live ? new Live(store, base) : null };
  }

  function world(): World {
    current.live?.advance(now());
    return current.world;
  }

  function restoreFaults(): void {
    faults.clear();
    for (const fault of options.faults ?? []) faults.add(fault);
  }
  restoreFaults();

  async function handle(call: SandboxCall): Promise<SandboxAnswer> {
    const { signal } = call;
    signal.throwIfAborted();
    const request = readCall(call);
    const record = { ...request.record, at: now() };
    calls.add(record);
    const fault = faults.take(record);
    await wait(latencyMs + (fault?.delayMs ?? 0), signal);
    if (fault?.kind === 'stall') await untilAborted(signal);
    if (fault?.kind === 'drop') throw new DroppedConnection();
    const answer = answerInstead(fault) ?? answerTo(request);
    const { status, headers, text } = spoil(fault, answer);
    return { status, headers, body: new TextEncoder().encode(text) };
  }

  function answerTo({ match, search, call, record }: ReturnType<typeof readCall>): Answer {
    if (!isAuthorised(options.apiKey, call.headers)) return errorAnswers.invalidToken();
    if (!match.pathKnown) return errorAnswers.unknownPath(record.path);
    if (match.operation === null) return errorAnswers.wrongMethod();
    const decoded = decodeQuery(endpoints[match.operation].query, search);
    if (!decoded.ok) return errorAnswers.badParameter(decoded.problems.join('; '));
    try {
      return handlers[match.operation]({ params: match.params, search, body: call.body }, world());
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      throw error;
    }
  }

  const control = createControl(world, now, {
    calls,
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    reset() {
      current = createWorld();
      restoreFaults();
      calls.clear();
    },
  });
  return { handle, control };
}

function readCall(call: SandboxCall) {
  const [path = '', ...rest] = call.path.split('?');
  const search = new URLSearchParams(rest.join('?'));
  const match = matchOperation(call.method, path);
  const decoded = match.operation === null ? null : decodeQuery(endpoints[match.operation].query, search);
  const record = {
    operation: match.operation,
    method: call.method,
    path,
    search: rest.join('?'),
    query: decoded?.ok === true ? decoded.values : {},
    params: match.params,
    body: parsedBody(call.body),
    headers: call.headers,
  };
  return { call, match, search, record };
}

function parsedBody(body: string | null): unknown {
  if (body === null || body === '') return null;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function isAuthorised(apiKey: string | undefined, headers: Record<string, string>): boolean {
  if (apiKey === undefined) return true;
  return headers['api-key'] === apiKey || headers['authorization'] === `Bearer ${apiKey}`;
}

/** Rejects with the signal's own reason, which the timer would wrap in an error of its own. */
async function wait(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0) return;
  await pause(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}

async function untilAborted(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort');
  signal.throwIfAborted();
  throw new Error('unreachable: the signal has aborted');
}
