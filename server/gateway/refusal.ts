import type { Problem, ProblemCode } from '../../src/contract/problem.ts';

/** The gateway will not, or cannot, do what was asked. Ends the request as a problem (see problem-response). */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: ProblemCode;
  /** What is wrong and what to do, for the person who made the request. Holds no secret and quotes no value. */
  readonly detail: string;
  readonly headers: Record<string, string>;
  /** More for the log, such as the code of a network error. */
  readonly reason: string;
  /** Further members of the problem. */
  readonly more: Pick<Problem, 'changes'>;

  constructor(
    code: ProblemCode,
    detail: string,
    headers: Record<string, string> = {},
    reason: string = code,
    more: Refusal['more'] = {},
  ) {
    super(code);
    this.code = code;
    this.detail = detail;
    this.headers = headers;
    this.reason = reason;
    this.more = more;
  }
}
