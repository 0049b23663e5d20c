import type { Operation } from '../../src/contract/endpoints.ts';

/** One line of the log. By its type it has no room for a body, an id or a query. */
export type LogEntry = {
  level: 'info' | 'warn' | 'error';
  /** What happened, in words that were written here. */
  message: string;
  requestId?: string;
  operation?: Operation | null;
  /** Hash of the person's id: lines of one person go together, and nobody is named. */
  who?: string | undefined;
  status?: number;
  /** Milliseconds from first byte to answer. */
  ms?: number;
  /** Why there was no answer: codes and names only. */
  reason?: string | undefined;
  /** What a browser reports of our content security policy: a directive, and schemes with hosts. */
  directive?: string;
  blocked?: string;
  source?: string;
  /** Stack frames of a bug, without its message, which may quote data. */
  frames?: string[];
};
export type Log = (entry: LogEntry) => void;

/** A log of JSON lines. Each passes through `redact` before it is written. */
export function createLog(write: (line: string) => void, redact: (text: string) => string): Log {
  return (entry) => write(redact(JSON.stringify({ time: new Date().toISOString(), ...entry })));
}

/** What of a bug may be logged: its name, and where it happened. */
export function describeBug(error: unknown): Pick<LogEntry, 'reason' | 'frames'> {
  if (!(error instanceof Error)) return { reason: typeof error };
  const { name, message, stack = '' } = error;
  // The stack begins with the message, which may have lines that look like frames.
  const place = stack.indexOf(message);
  const frames = place === -1 ? [] : stack.slice(place + message.length).split('\n');
  return { reason: name, frames: frames.map((line) => line.trim()).filter((line) => line.startsWith('at ')) };
}
