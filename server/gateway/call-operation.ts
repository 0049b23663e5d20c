import { isWrite } from '../../src/contract/journal.ts';
import type { Person } from '../../src/contract/person.ts';
import type { Journal } from '../journal/create-journal.ts';
import { describeWrite } from '../journal/describe-write.ts';
import { readSeenEntry } from '../journal/read-seen-entry.ts';
import { recordWrite } from '../journal/record-write.ts';
import type { Asked } from './asked.ts';
import { callUpstream } from './call-upstream.ts';
import { matchOperation } from './match-operation.ts';
import { rawPath } from './raw-path.ts';
import { readCall } from './read-call.ts';
import { readUrgency } from './read-urgency.ts';
import type { Redactor } from './redact.ts';
import { refuseFilterTarget, refuseNotPermitted } from './refuse-not-permitted.ts';
import { actingAs, upstreamHeaders } from './request-headers.ts';
import type { Upstream } from './upstream.ts';

export type OperationOptions = {
  upstream: Upstream;
  /** Sent with every call to Alli (see request-headers). */
  identityHeaders: Readonly<Record<string, string>>;
  /** Null if nothing is recorded. */
  journal: Journal | null;
  redactor: Redactor;
};

/** Answers one of the eleven operations for a person who was let in. Throws `Refusal`. */
export type CallOperation = (request: Request, person: Person, asked: Asked) => Promise<Response>;

/** What is under `/webapi`: read by the contract, permitted by role, written down if it changes something, sent to Alli. */
export function createCallOperation(options: OperationOptions): CallOperation {
  const { upstream, identityHeaders, journal, redactor } = options;
  return async (request, person, asked) => {
    const match = matchOperation(request.method, rawPath(request));
    const { operation } = match;
    asked.operation = operation;
    refuseNotPermitted(person.role, operation);
    const call = await readCall(match, request);
    refuseFilterTarget(person.role, operation, call.body);
    const { background, fresh } = readUrgency(request.headers);
    const upstreamCall = {
      method: call.method,
      path: call.path,
      headers: upstreamHeaders(actingAs(identityHeaders, person.email), call.body !== null),
      body: call.body,
      personId: person.id,
      background,
      fresh,
      signal: request.signal,
    };
    const send = () => callUpstream(upstreamCall, upstream, redactor, asked.requestId);
    if (journal === null || !isWrite(operation)) return send();
    const entry = {
      person,
      operation,
      requestId: asked.requestId,
      seenEntryId: readSeenEntry(request.headers),
      ...describeWrite(operation, match.ids, call.body),
    };
    return recordWrite(journal, entry, send);
  };
}
