import type { Operation } from '../../src/contract/endpoints.ts';
import { jsonAnswer, type Answer } from './answer.ts';
import type { RecordedCall } from './call-log.ts';

/** How a call fails. */
export type Effect =
  /** Answered so instead; nothing is applied. A body that is no text is sent as JSON. */
  | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
  /** An answer such as those of `errorAnswers`. */
  | { kind: 'answer'; answer: Answer }
  /** Never answered, until the caller gives up. Nothing is applied. */
  | { kind: 'stall' }
  /** The connection breaks before anything is applied. */
  | { kind: 'drop' }
  /** The operation is done, and then the connection breaks. */
  | { kind: 'applyThenDrop' }
  /** The operation is done, but its answer is not what it should be. */
  | { kind: 'garbage'; as: 'text' | 'truncated' | 'wrongShape' }
  /** The operation is done, and its JSON changed on the way: return the new value. */
  | { kind: 'mutate'; change: (answer: unknown) => unknown }
  /** Only late: see `delayMs`. */
  | { kind: 'delay' };

/** Which calls fail, how often, and how. Without `operation` it is every call. */
export type Fault = Effect & {
  operation?: Operation | readonly Operation[];
  when?: (call: RecordedCall) => boolean;
  /** How many calls fail before it is over; without it, all. */
  times?: number;
  /** Milliseconds to wait before. */
  delayMs?: number;
};

/** A broken connection, as Node's own errors look. */
export class DroppedConnection extends Error {
  readonly code = 'ECONNRESET';

  constructor() {
    super('socket hang up');
  }
}

type Entry = { fault: Fault; left: number };

/** The faults in force. The oldest that fits a call takes it. */
export class FaultList {
  #entries: Entry[] = [];

  /** Adds a fault; the function that comes back takes it away. */
  add(fault: Fault): () => void {
    const entry = { fault, left: fault.times ?? Infinity };
    this.#entries.push(entry);
    return () => {
      this.#entries = this.#entries.filter((other) => other !== entry);
    };
  }

  clear(): void {
    this.#entries = [];
  }

  /** The fault for this call, counted as used; null if it goes well. */
  take(call: RecordedCall): Fault | null {
    const entry = this.#entries.find(({ fault, left }) => left > 0 && fits(fault, call));
    if (entry === undefined) return null;
    entry.left--;
    return entry.fault;
  }
}

function fits({ operation, when }: Fault, call: RecordedCall): boolean {
  const wanted = typeof operation === 'string' ? [operation] : operation;
  if (wanted !== undefined && (call.operation === null || !wanted.includes(call.operation))) return false;
  return when === undefined || when(call);
}

/** The answer that a fault gives in place of the operation's own, or null if the operation is to be done. */
export function answerInstead(fault: Fault | null): Answer | null {
  if (fault?.kind === 'answer') return fault.answer;
  if (fault?.kind !== 'status') return null;
  const { status, body = '', headers = {} } = fault;
  const answer =
    typeof body === 'string'
      ? { status, headers: { 'content-type': 'text/html' }, text: body }
      : jsonAnswer(body, status);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** What becomes of an answer on its way. Throws DroppedConnection if it is lost. */
export function spoil(fault: Fault | null, answer: Answer): Answer {
  if (fault?.kind === 'applyThenDrop') throw new DroppedConnection();
  if (fault?.kind === 'garbage') return { ...answer, text: garbage(fault.as, answer.text) };
  if (fault?.kind !== 'mutate') return answer;
  return { ...answer, text: JSON.stringify(fault.change(JSON.parse(answer.text))) };
}

function garbage(as: 'text' | 'truncated' | 'wrongShape', text: string): string {
  if (as === 'text') return 'upstream connect error or disconnect/reset before headers';
  return as === 'truncated'
    ? text.slice(0, Math.floor(text.length / 2))
    : JSON.stringify({ data: [1, 2, 3] });
}
